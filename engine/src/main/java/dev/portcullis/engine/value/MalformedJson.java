package dev.portcullis.engine.value;

/** A text that is no JSON, or more than is read. Its message is fit for a user's eyes. */
public final class MalformedJson extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  MalformedJson(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** What is wrong. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** The line of the fault, from 1. */
  public int line() {
    return line;
  }

  /** The column of the fault, from 1. */
  public int column() {
    return column;
  }
}
