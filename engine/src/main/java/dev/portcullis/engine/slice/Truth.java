package dev.portcullis.engine.slice;

/** What a condition says of one row. */
public enum Truth {
  TRUE,
  FALSE,
  /** The evaluation failed: it said neither. */
  FAILED;

  /** The truth of a Java boolean. */
  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /** What the negation of the condition says. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case FAILED -> FAILED;
    };
  }
}
