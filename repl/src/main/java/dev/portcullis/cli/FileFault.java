package dev.portcullis.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words what the file system has against us: Java's own messages are often a path alone. */
final class FileFault {

  private FileFault() {}

  /** One sentence. */
  static String of(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "there is no file " + fault.getMessage();
    }
    if (fault instanceof AccessDeniedException) {
      return "access to " + fault.getMessage() + " is denied";
    }
    if (fault instanceof CharacterCodingException) {
      return "a file is not UTF-8 text";
    }
    if (fault instanceof FileSystemException named && named.getReason() == null) {
      return named.getFile() + " cannot be used";
    }
    return fault.getMessage() == null ? "a file cannot be read or written" : fault.getMessage();
  }
}
