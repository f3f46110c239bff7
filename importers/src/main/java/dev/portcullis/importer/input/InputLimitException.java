package dev.portcullis.importer.input;

import java.io.IOException;

/** Thrown by a stream that would give more than the limits allow; its message says what. */
public final class InputLimitException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /** Makes the refusal. */
  public InputLimitException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
