package dev.portcullis.cli.output;

import java.io.IOException;
import java.nio.file.Path;

/** Writes files whole: aside first, then moved to their place. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes a text as UTF-8; makes the folders above it where they are missing. */
  public static void write(Path file, String text) throws IOException {
    try (AsideFile aside = AsideFile.begin(file)) {
      aside.out().print(text);
      aside.finish();
    }
  }
}
