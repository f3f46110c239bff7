package dev.portcullis.engine.alter;

import dev.portcullis.engine.alias.ValueType;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** Does a value have the JSON type of a field? */
final class ValueFit {

  private ValueFit() {}

  /** Whether it has; null fits every type, and every value a type that is not known. */
  static boolean fits(Value value, ValueType type) {
    if (value.isAbsent()) {
      return true;
    }
    return switch (type) {
      case STRING -> value instanceof TextValue;
      case INTEGER -> value instanceof NumberValue number && number.isInteger();
      case NUMBER -> value instanceof NumberValue;
      case BOOLEAN -> value instanceof BooleanValue;
      case ARRAY -> value instanceof ArrayValue;
      case OBJECT -> value instanceof ObjectValue;
      case ANY -> true;
    };
  }
}
