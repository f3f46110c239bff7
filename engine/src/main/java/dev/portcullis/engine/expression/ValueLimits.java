package dev.portcullis.engine.expression;

import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** The limits of the service for what a function is given and for what it makes. */
final class ValueLimits {

  private static final int LONGEST_TEXT = 131_072;
  private static final int DEEPEST = 128;
  private static final int MOST_PARTS = 32_768;

  private ValueLimits() {}

  /**
   * Gives a value back.
   *
   * @throws FunctionFailure if it is larger than the service allows
   */
  static Value check(Value value) {
    if (value instanceof TextValue text && text.text().length() > LONGEST_TEXT) {
      throw new FunctionFailure("a text of more than " + LONGEST_TEXT + " characters");
    }
    if (parts(value, 1) > MOST_PARTS) {
      throw new FunctionFailure("a value of more than " + MOST_PARTS + " parts");
    }
    return value;
  }

  private static int parts(Value value, int depth) {
    if (depth > DEEPEST) {
      throw new FunctionFailure("a value nested more than " + DEEPEST + " deep");
    }
    int parts = 1;
    if (value instanceof ArrayValue array) {
      for (Value element : array.elements()) {
        parts += parts(element, depth + 1);
      }
    } else if (value instanceof ObjectValue object) {
      for (Value member : object.members().values()) {
        parts += parts(member, depth + 1);
      }
    }
    return parts;
  }
}
