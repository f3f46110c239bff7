package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a text file that an option or an argument names. */
final class TextFile {

  private static final long MOST_BYTES = 256L << 20;

  private TextFile() {}

  /** The text; empty where there is none to read, which is told. */
  static Optional<Source> read(Path file, Console console) throws IOException {
    if (!Files.isRegularFile(file)) {
      console.error((Files.exists(file) ? "this is no file: " : "there is no file ") + file);
      return Optional.empty();
    }
    if (Files.size(file) > MOST_BYTES) {
      console.error(file + " is larger than " + (MOST_BYTES >> 20) + " MB");
      return Optional.empty();
    }
    try {
      return Optional.of(Source.of(file.toString(), Files.readString(file)));
    } catch (CharacterCodingException e) {
      console.error(file + " is not UTF-8 text");
      return Optional.empty();
    }
  }
}
