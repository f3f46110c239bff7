package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;

/**
 * {@code in}: equal to one of the target's elements. A null element equals nothing, and a target
 * that turns out not to be an array holds nothing.
 */
final class Membership implements Relation {

  private final Equality equality = new Equality();

  @Override
  public boolean holds(Value value, Value target) {
    return target instanceof ArrayValue array
        && array.elements().stream()
            .anyMatch(element -> !element.isAbsent() && equality.holds(value, element));
  }
}
