package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What functions call equal: numbers by value, texts and keys with regard to case, arrays element
 * by element, objects whatever the order of their members. What is missing equals null. The
 * operator {@code equals} is another matter.
 */
final class DeepEquality {

  private DeepEquality() {}

  /** Whether two values are equal. */
  static boolean same(Value left, Value right) {
    if (left instanceof NumberValue a && right instanceof NumberValue b) {
      return a.text().equals(b.text()) || Numbers.compare(a, b) == 0;
    }
    if (left instanceof ArrayValue a && right instanceof ArrayValue b) {
      return sameElements(a, b);
    }
    if (left instanceof ObjectValue a && right instanceof ObjectValue b) {
      return sameMembers(a, b);
    }
    return left.equals(right) || (left.isAbsent() && right.isAbsent());
  }

  private static boolean sameElements(ArrayValue left, ArrayValue right) {
    int size = left.elements().size();
    if (size != right.elements().size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!same(left.elements().get(i), right.elements().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameMembers(ObjectValue left, ObjectValue right) {
    if (left.members().size() != right.members().size()) {
      return false;
    }
    for (Map.Entry<String, Value> member : left.members().entrySet()) {
      Value other = right.members().get(member.getKey());
      if (other == null || !same(member.getValue(), other)) {
        return false;
      }
    }
    return true;
  }

  /** A value as an element of a set: equal values are one element. */
  record Key(Value value) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && same(value, key.value);
    }

    @Override
    public int hashCode() {
      return hash(value);
    }

    private static int hash(Value value) {
      if (value instanceof NumberValue number) {
        BigDecimal decimal = number.decimal();
        return decimal.signum() == 0 ? 0 : decimal.stripTrailingZeros().hashCode();
      }
      if (value instanceof ArrayValue array) {
        return array.elements().stream()
            .mapToInt(Key::hash)
            .reduce(1, (all, one) -> 31 * all + one);
      }
      if (value instanceof ObjectValue object) {
        return object.members().entrySet().stream()
            .mapToInt(member -> member.getKey().hashCode() ^ hash(member.getValue()))
            .sum();
      }
      return value.isAbsent() ? 0 : value.hashCode();
    }
  }
}
