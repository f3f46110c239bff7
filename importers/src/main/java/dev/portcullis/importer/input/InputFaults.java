package dev.portcullis.importer.input;

import dev.portcullis.diagnostic.DiagnosticCode;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Words for what a file system or a packed file refuses. */
public final class InputFaults {

  private InputFaults() {}

  /** Tells that a file could not be read. */
  public static void unreadable(String name, Exception fault, InputLog log) {
    if (fault instanceof InputLimitException limit) {
      log.fault(DiagnosticCode.INPUT_LIMIT, name, String.valueOf(limit.getMessage()), limit.hint());
    } else if (fault instanceof NoSuchFileException) {
      log.fault(
          DiagnosticCode.UNREADABLE_INPUT, name, "no such file or folder", "check the spelling");
    } else if (fault instanceof AccessDeniedException) {
      log.fault(
          DiagnosticCode.UNREADABLE_INPUT,
          name,
          "you may not read it",
          "ask its owner, or leave it out");
    } else {
      log.fault(
          DiagnosticCode.UNREADABLE_INPUT,
          name,
          "cannot be read: " + fault.getMessage(),
          "is it complete?");
    }
  }
}
