package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Map;

/**
 * What functions call equal: numbers by value, texts and keys with regard to case, arrays and
 * objects by all they hold. The operator {@code equals} is another thing.
 */
final class Equality {

  private Equality() {}

  static boolean equal(Value left, Value right) {
    if (left.isAbsent() || right.isAbsent()) {
      return left.isAbsent() && right.isAbsent();
    }
    if (left instanceof NumberValue a && right instanceof NumberValue b) {
      return a.text().equals(b.text()) || a.decimal().compareTo(b.decimal()) == 0;
    }
    if (left instanceof ArrayValue a && right instanceof ArrayValue b) {
      return equal(a.elements(), b.elements());
    }
    if (left instanceof ObjectValue a && right instanceof ObjectValue b) {
      return equal(a.members(), b.members());
    }
    return left.equals(right);
  }

  /** Whether one of the values equals another. */
  static boolean contains(List<Value> values, Value sought) {
    return values.stream().anyMatch(value -> equal(value, sought));
  }

  private static boolean equal(List<Value> left, List<Value> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!equal(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean equal(Map<String, Value> left, Map<String, Value> right) {
    return left.size() == right.size()
        && left.entrySet().stream()
            .allMatch(
                member ->
                    right.containsKey(member.getKey())
                        && equal(member.getValue(), right.get(member.getKey())));
  }
}
