package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Collection;
import java.util.List;

/** How large a value that a function makes may be. Source: the limits during evaluation. */
final class ResultLimits {

  static final int LONGEST_TEXT = 131_072;
  static final int DEEPEST = 128;
  static final int MOST_NODES = 32_768;

  private ResultLimits() {}

  /** Fails where a result is over a limit. */
  static void check(String function, Value result) {
    if (result instanceof TextValue text) {
      if (text.text().length() > LONGEST_TEXT) {
        throw over(function, "a text of more than " + LONGEST_TEXT + " characters");
      }
    } else if (result instanceof ArrayValue || result instanceof ObjectValue) {
      count(function, result, 1, 0);
    }
  }

  private static int count(String function, Value value, int depth, int before) {
    int nodes = before + 1;
    if (depth > DEEPEST) {
      throw over(function, "a value that is more than " + DEEPEST + " deep");
    }
    if (nodes > MOST_NODES) {
      throw over(function, "a value of more than " + MOST_NODES + " parts");
    }
    for (Value part : parts(value)) {
      nodes = count(function, part, depth + 1, nodes);
    }
    return nodes;
  }

  private static Collection<Value> parts(Value value) {
    if (value instanceof ArrayValue array) {
      return array.elements();
    }
    return value instanceof ObjectValue object ? object.members().values() : List.of();
  }

  private static FunctionFailure over(String function, String what) {
    return new FunctionFailure("`" + function + "` makes " + what);
  }
}
