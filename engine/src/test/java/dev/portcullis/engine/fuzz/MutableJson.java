package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.AliasPath.Segment;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** A JSON object in the making, into which values are put by their paths. */
final class MutableJson {

  private final Map<String, Object> root = new LinkedHashMap<>();
  private final IntSupplier sizes;

  /**
   * @param sizes how many elements the next array has
   */
  MutableJson(IntSupplier sizes) {
    this.sizes = sizes;
  }

  /**
   * Puts a value wherever a path leads. What stands in the way of the path stays, and then nothing
   * is put.
   */
  void put(AliasPath path, Supplier<Optional<? extends Value>> value) {
    put(root, path.segments(), value);
  }

  @SuppressWarnings("unchecked")
  private void put(Object at, List<Segment> steps, Supplier<Optional<? extends Value>> value) {
    Segment step = steps.get(0);
    List<Segment> rest = steps.subList(1, steps.size());
    if (step instanceof Segment.Property property && at instanceof Map) {
      Map<String, Object> object = (Map<String, Object>) at;
      String key = key(object, property.name());
      if (rest.isEmpty()) {
        value.get().ifPresent(some -> object.putIfAbsent(key, some));
      } else {
        put(object.computeIfAbsent(key, unused -> container(rest.get(0))), rest, value);
      }
    } else if (step == Segment.EachElement.EACH_ELEMENT && at instanceof List) {
      List<Object> array = (List<Object>) at;
      for (int i = 0; i < array.size(); i++) {
        if (rest.isEmpty()) {
          int element = i;
          value.get().ifPresent(some -> array.set(element, some));
        } else {
          if (array.get(i) instanceof Value) {
            array.set(i, container(rest.get(0)));
          }
          put(array.get(i), rest, value);
        }
      }
    }
  }

  private Object container(Segment inside) {
    if (inside instanceof Segment.Property) {
      return new LinkedHashMap<String, Object>();
    }
    List<Object> array = new ArrayList<>();
    for (int i = sizes.getAsInt(); i > 0; i--) {
      array.add(ObjectValue.EMPTY);
    }
    return array;
  }

  private static String key(Map<String, Object> object, String name) {
    return object.keySet().stream()
        .filter(key -> key.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(name);
  }

  /** What was put so far. */
  ObjectValue value() {
    return (ObjectValue) value(root);
  }

  private static Value value(Object made) {
    if (made instanceof Map<?, ?> object) {
      Map<String, Value> members = new LinkedHashMap<>();
      object.forEach((key, member) -> members.put((String) key, value(member)));
      return new ObjectValue(members);
    }
    return made instanceof List<?> array
        ? new ArrayValue(array.stream().map(MutableJson::value).toList())
        : (Value) made;
  }
}
