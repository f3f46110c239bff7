package dev.portcullis.importer.fact;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an object member by member; what is absent or empty makes no member. */
public final class Members {

  private final Map<String, Value> members = new LinkedHashMap<>();

  /** Adds a member unless it is absent, or an object without members. */
  public Members put(String key, Value value) {
    if (!value.isAbsent() && !value.equals(ObjectValue.EMPTY)) {
      members.put(key, value);
    }
    return this;
  }

  /** Adds a text. */
  public Members put(String key, String text) {
    return put(key, new TextValue(text));
  }

  /** The object of all members, in the order in which they were added. */
  public ObjectValue toObject() {
    return new ObjectValue(members);
  }

  /** Adds a list of texts, unless it is empty. */
  public Members put(String key, List<String> texts) {
    return texts.isEmpty()
        ? this
        : put(key, new ArrayValue(texts.stream().<Value>map(TextValue::new).toList()));
  }

  /** The value at a path of keys; missing where the path leads nowhere. */
  public static Value at(Value value, String... keys) {
    Value found = value;
    for (String key : keys) {
      found = found instanceof ObjectValue object ? object.get(key) : MissingValue.MISSING;
    }
    return found;
  }

  /** The first of two values that is there. */
  public static Value either(Value one, Value other) {
    return one.isAbsent() ? other : one;
  }

  /** The object at a path of keys; one without members where the path leads to none. */
  public static ObjectValue object(Value value, String... keys) {
    return at(value, keys) instanceof ObjectValue object ? object : ObjectValue.EMPTY;
  }

  /** The text at a path of keys; empty where the path leads to none. */
  public static String text(Value value, String... keys) {
    return at(value, keys) instanceof TextValue text ? text.text() : "";
  }
}
