package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import java.util.List;

/**
 * The arguments of one call, read by type. What has the wrong type fails the call, with a message
 * that names the argument.
 *
 * @param function the name of the function
 * @param values the arguments
 */
record Arguments(String function, List<Value> values) {

  private static final int LONGEST_SHOWN = 60;

  int count() {
    return values.size();
  }

  Value get(int index) {
    return values.get(index);
  }

  boolean isAbsent(int index) {
    return get(index).isAbsent();
  }

  /** A text. */
  String text(int index) {
    if (get(index) instanceof TextValue text) {
      return text.text();
    }
    throw wrong(index, "a string");
  }

  /** A text, where null counts as the empty one. */
  String textOrNull(int index) {
    return isAbsent(index) ? "" : text(index);
  }

  /** An integer of 64 bits. */
  long integer(int index) {
    if (get(index) instanceof NumberValue number && number.isInteger()) {
      return number.integer();
    }
    throw wrong(index, "an integer");
  }

  /** An integer of 32 bits. */
  int smallInteger(int index) {
    long number = integer(index);
    if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
      throw wrong(index, "an integer of 32 bits");
    }
    return (int) number;
  }

  NumberValue number(int index) {
    if (get(index) instanceof NumberValue number) {
      return number;
    }
    throw wrong(index, "a number");
  }

  boolean bool(int index) {
    if (get(index) instanceof BooleanValue truth) {
      return truth.value();
    }
    throw wrong(index, "true or false");
  }

  List<Value> array(int index) {
    if (get(index) instanceof ArrayValue array) {
      return array.elements();
    }
    throw wrong(index, "an array");
  }

  ObjectValue object(int index) {
    if (get(index) instanceof ObjectValue object) {
      return object;
    }
    throw wrong(index, "an object");
  }

  /** The failure of an argument that is not what is wanted. */
  FunctionFailure wrong(int index, String wanted) {
    return failure(
        "argument %d must be %s, and is %s".formatted(index + 1, wanted, shown(get(index))));
  }

  /** A failure of this call. */
  FunctionFailure failure(String message) {
    return new FunctionFailure("`" + function + "`: " + message);
  }

  /** A value in a message: as JSON, cut where it is long. */
  static String shown(Value value) {
    String json = ValueWriter.write(value);
    return json.length() <= LONGEST_SHOWN ? json : json.substring(0, LONGEST_SHOWN) + "…";
  }
}
