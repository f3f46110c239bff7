package dev.portcullis.engine.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An object. Its members keep their order; keys are found without regard to case, an exact match
 * first.
 */
public record ObjectValue(Map<String, Value> members) implements Value {

  /** The object without members. */
  public static final ObjectValue EMPTY = new ObjectValue(Map.of());

  public ObjectValue {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** The value of a key; {@link MissingValue} where no member has it. */
  public Value get(String key) {
    Value exact = members.get(key);
    if (exact != null) {
      return exact;
    }
    // Keys and not entries, which an unmodifiable map makes anew for each look.
    for (String name : members.keySet()) {
      if (name.equalsIgnoreCase(key)) {
        return Objects.requireNonNull(members.get(name));
      }
    }
    return MissingValue.MISSING;
  }

  /** The text of a key; empty where there is none or where it is no text. */
  public String text(String key) {
    return get(key) instanceof TextValue text ? text.text() : "";
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.object(this);
  }

  @Override
  public String toString() {
    return members.toString();
  }
}
