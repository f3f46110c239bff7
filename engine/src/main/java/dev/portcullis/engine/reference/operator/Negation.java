package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.value.Value;
import java.util.Optional;

/** {@code notX}: for one value the contrary of {@code X}. */
record Negation(Relation relation) implements Relation {

  @Override
  public boolean holds(Value value, Value target) {
    return !relation.holds(value, target);
  }

  @Override
  public Optional<Refusal> refusal(Value value, Value target) {
    return relation.refusal(value, target);
  }
}
