package dev.portcullis.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole: aside first, then moved to their place. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes a text as UTF-8; makes the folders above it where they are missing. */
  public static void write(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path aside = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
    try {
      Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
