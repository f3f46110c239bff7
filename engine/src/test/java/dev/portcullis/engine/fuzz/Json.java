package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes JSON in Java. */
final class Json {

  private Json() {}

  static Value text(String text) {
    return new TextValue(text);
  }

  /** A string that is a template expression. */
  static Value template(String expression) {
    return new TextValue("[" + expression + "]");
  }

  static ObjectValue object(String key, Value value) {
    return new ObjectValue(Map.of(key, value));
  }

  static ObjectValue without(ObjectValue object, String key) {
    Map<String, Value> members = new LinkedHashMap<>(object.members());
    members.remove(key);
    return new ObjectValue(members);
  }

  /** An object with one more member, or another value of one it has. */
  static ObjectValue with(ObjectValue object, String key, Value value) {
    Map<String, Value> members = new LinkedHashMap<>(object.members());
    members.put(key, value);
    return new ObjectValue(members);
  }

  static ArrayValue array(List<? extends Value> elements) {
    return new ArrayValue(List.copyOf(elements));
  }

  /** An array of so many elements. */
  static ArrayValue array(int size, Supplier<? extends Value> element) {
    return array(Stream.<Value>generate(element).limit(size).toList());
  }
}
