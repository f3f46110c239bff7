package dev.portcullis.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the library, which lie beside these classes. */
final class LibraryFiles {

  private LibraryFiles() {}

  /** The text of a file that the index names. */
  static String read(String file) {
    try (InputStream stream =
        Objects.requireNonNull(LibraryFiles.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
