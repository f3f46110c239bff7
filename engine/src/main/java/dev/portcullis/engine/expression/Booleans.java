package dev.portcullis.engine.expression;

import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.Value;

/** Reads the booleans that some functions ask for. Nothing is converted. */
final class Booleans {

  private Booleans() {}

  static boolean of(String function, Value value) {
    if (value instanceof BooleanValue bool) {
      return bool.value();
    }
    throw new FunctionFailure("`" + function + "` needs a boolean");
  }
}
