package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The members of two objects taken together, their keys without regard to case. */
final class Members {

  private Members() {}

  /**
   * The members of both. Of two of one key the later counts, save that objects are merged in their
   * turn; the key keeps the spelling and the place that it had first.
   */
  static ObjectValue merged(ObjectValue earlier, ObjectValue later) {
    Map<String, Value> members = new LinkedHashMap<>(earlier.members());
    Map<String, String> spellings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    earlier.members().keySet().forEach(key -> spellings.put(key, key));
    later
        .members()
        .forEach(
            (key, value) ->
                members.merge(
                    spellings.computeIfAbsent(key, same -> same), value, Members::merged));
    return new ObjectValue(members);
  }

  private static Value merged(Value earlier, Value later) {
    return earlier instanceof ObjectValue a && later instanceof ObjectValue b
        ? merged(a, b)
        : later;
  }

  /** The members of the first that the second has with an equal value. */
  static ObjectValue common(ObjectValue first, ObjectValue second) {
    Map<String, Value> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    others.putAll(second.members());
    Map<String, Value> members = new LinkedHashMap<>();
    first
        .members()
        .forEach(
            (key, value) -> {
              Value other = others.get(key);
              if (other != null && DeepEquality.same(value, other)) {
                members.put(key, value);
              }
            });
    return new ObjectValue(members);
  }
}
