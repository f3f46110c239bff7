package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.function.LocationNames;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/**
 * A relation of locations: both sides are normalised first, so that {@code East US 2} is {@code
 * eastus2}.
 */
public record SameLocation(Relation relation) implements Relation {

  @Override
  public boolean holds(Value value, Value target) {
    return relation.holds(normalized(value), normalized(target));
  }

  @Override
  public Optional<Refusal> refusal(Value value, Value target) {
    return relation.refusal(normalized(value), normalized(target));
  }

  private static Value normalized(Value value) {
    if (value instanceof TextValue text) {
      return new TextValue(LocationNames.normalize(text.text()));
    }
    return value instanceof ArrayValue array
        ? new ArrayValue(array.elements().stream().map(SameLocation::normalized).toList())
        : value;
  }
}
