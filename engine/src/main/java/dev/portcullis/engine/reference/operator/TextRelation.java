package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.value.Value;
import java.util.Optional;

/** A relation of two texts. Where the value or the target is an array or an object it is false. */
abstract class TextRelation implements Relation {

  @Override
  public boolean holds(Value value, Value target) {
    Optional<String> left = ScalarText.of(value);
    Optional<String> right = ScalarText.of(target);
    return left.isPresent() && right.isPresent() && holds(left.get(), right.get());
  }

  abstract boolean holds(String value, String target);
}
