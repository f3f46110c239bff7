package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;

/** {@code contains}: a part of a text, without regard to case, or one element of an array. */
final class Containment extends TextRelation {

  private final Equality equality = new Equality();

  @Override
  public boolean holds(Value value, Value target) {
    return value instanceof ArrayValue array
        ? array.elements().stream().anyMatch(element -> equality.holds(element, target))
        : super.holds(value, target);
  }

  @Override
  boolean holds(String value, String target) {
    return TextComparison.contains(value, target);
  }
}
