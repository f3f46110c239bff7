package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import java.util.Collection;
import java.util.List;

/** How large the service lets values grow that a function is given or makes. */
final class ValueLimits {

  /** The most characters of a text that a function makes. */
  static final int LONGEST_TEXT = 131_072;

  /** How deep arrays and objects may lie in each other. */
  static final int DEEPEST = 128;

  /** The most values that an array or object may be made of, itself included. */
  static final int MOST_VALUES = 32_768;

  private ValueLimits() {}

  /**
   * Gives back a value that a function is given or makes.
   *
   * @throws FunctionFailure if it lies too deep or is made of too many values
   */
  static Value check(String function, Value value) {
    if (value instanceof ArrayValue || value instanceof ObjectValue) {
      count(function, value, 0, 1);
    }
    return value;
  }

  /**
   * Checks the text that a function makes.
   *
   * @throws FunctionFailure if it is too long
   */
  static void checkText(String function, Value value) {
    if (value instanceof TextValue text && text.text().length() > LONGEST_TEXT) {
      throw tooLong(function);
    }
  }

  /** The failure of a function that makes too long a text. */
  static FunctionFailure tooLong(String function) {
    return new FunctionFailure("`" + function + "`: the result is longer than 131,072 characters");
  }

  /** The failure of a function that is given or makes too many values. */
  static FunctionFailure tooMany(String function) {
    return new FunctionFailure(
        "`" + function + "`: an array or object is made of more than 32,768 values");
  }

  /**
   * The compact JSON of a value that was checked.
   *
   * @throws FunctionFailure if it is too long a text
   */
  static String json(String function, Value value) {
    if (lengthOfTexts(value) > LONGEST_TEXT) {
      throw tooLong(function);
    }
    return ValueWriter.write(value);
  }

  /** The length of all texts and keys in a value: its JSON is no shorter. */
  private static long lengthOfTexts(Value value) {
    long length = value instanceof TextValue text ? text.text().length() : 0;
    if (value instanceof ObjectValue object) {
      length += object.members().keySet().stream().mapToLong(String::length).sum();
    }
    for (Value part : parts(value)) {
      length += lengthOfTexts(part);
    }
    return length;
  }

  /** The number of values so far, those of this one included. */
  private static int count(String function, Value value, int before, int depth) {
    int count = before + 1;
    if (count > MOST_VALUES) {
      throw tooMany(function);
    }
    boolean isContainer = value instanceof ArrayValue || value instanceof ObjectValue;
    if (isContainer && depth > DEEPEST) {
      throw new FunctionFailure(
          "`" + function + "`: arrays and objects lie more than 128 deep in each other");
    }
    for (Value part : parts(value)) {
      count = count(function, part, count, depth + 1);
    }
    return count;
  }

  private static Collection<Value> parts(Value value) {
    if (value instanceof ArrayValue array) {
      return array.elements();
    }
    return value instanceof ObjectValue object ? object.members().values() : List.of();
  }
}
