package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;

/** {@code containsKey}: an object with such a key, whatever its value; case is not regarded. */
final class KeyPresence implements Relation {

  @Override
  public boolean holds(Value value, Value target) {
    return value instanceof ObjectValue object
        && ScalarText.of(target).filter(key -> object.get(key) != MissingValue.MISSING).isPresent();
  }
}
