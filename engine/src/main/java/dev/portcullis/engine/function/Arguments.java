package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;

/**
 * The arguments of one call, read as the kinds that its function asks for. An argument of another
 * kind makes the call fail.
 *
 * @param function the name of the function
 * @param values the arguments, in their order
 */
record Arguments(String function, List<Value> values) {

  /** How many there are. */
  int count() {
    return values.size();
  }

  /** An argument of any kind; what is missing is null. */
  Value get(int index) {
    Value value = values.get(index);
    return value == MissingValue.MISSING ? NullValue.NULL : value;
  }

  /** A text. */
  String text(int index) {
    if (get(index) instanceof TextValue text) {
      return text.text();
    }
    throw wrongKind(index, "a text");
  }

  /** A text, or null, which reads as the empty one. */
  String textOrNull(int index) {
    return get(index).isAbsent() ? "" : text(index);
  }

  /** An integer of 64 bits. */
  long integer(int index) {
    if (get(index) instanceof NumberValue number && number.isInteger()) {
      return number.integer();
    }
    throw wrongKind(index, "an integer");
  }

  /** True or false; nothing is converted. */
  boolean truth(int index) {
    if (get(index) instanceof BooleanValue truth) {
      return truth.value();
    }
    throw wrongKind(index, "true or false");
  }

  /** An array. */
  ArrayValue array(int index) {
    if (get(index) instanceof ArrayValue array) {
      return array;
    }
    throw wrongKind(index, "an array");
  }

  /** An object. */
  ObjectValue object(int index) {
    if (get(index) instanceof ObjectValue object) {
      return object;
    }
    throw wrongKind(index, "an object");
  }

  /** The failure for an argument that is not of the kind that is wanted. */
  FunctionFailure wrongKind(int index, String wanted) {
    String which = count() == 1 ? "the argument" : "argument " + (index + 1);
    return failure(which + " must be " + wanted + ", not " + ShownValue.of(get(index)));
  }

  /** The failure of this call. */
  FunctionFailure failure(String reason) {
    return new FunctionFailure("`" + function + "`: " + reason);
  }
}
