package dev.portcullis.engine.function;

/**
 * A call of a template function that fails: the one exception in the house that is no bug.
 * Evaluators catch it where the call stands and make the evaluation fail there. It has no stack
 * trace, since a function may fail for each row of an inventory.
 */
public final class FunctionFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes a failure; the message names the function and the values at fault. */
  public FunctionFailure(String message) {
    super(message, null, false, false);
  }

  /** What failed. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
