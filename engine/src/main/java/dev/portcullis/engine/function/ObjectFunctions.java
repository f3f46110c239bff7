package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionFamily.ANY;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Functions over objects, and those that arrays and objects share. Keys compare without case. */
final class ObjectFunctions {

  private ObjectFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("createObject", 0, ANY, ObjectFunctions::createObject)
        .pure("items", 1, 1, ObjectFunctions::items)
        .pure("union", 2, ANY, ObjectFunctions::union)
        .pure("intersection", 2, ANY, ObjectFunctions::intersection)
        .pure("tryGet", 2, ANY, ObjectFunctions::tryGet)
        .functions();
  }

  private static Value createObject(Arguments call) {
    if (call.count() % 2 != 0) {
      throw call.failure("a key without a value: the number of arguments must be even");
    }
    Map<String, Value> members = new LinkedHashMap<>();
    Map<String, String> keys = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < call.count(); i += 2) {
      String key = call.text(i);
      if (keys.put(key, key) != null) {
        throw call.failure("the key `" + key + "` stands twice");
      }
      members.put(key, call.isAbsent(i + 1) ? NullValue.NULL : call.get(i + 1));
    }
    return new ObjectValue(members);
  }

  private static Value items(Arguments call) {
    List<Value> items = new ArrayList<>();
    Map<String, Value> ordered = new TreeMap<>(call.object(0).members());
    ordered.forEach(
        (key, value) -> {
          Map<String, Value> item = new LinkedHashMap<>();
          item.put("key", new TextValue(key));
          item.put("value", value);
          items.add(new ObjectValue(item));
        });
    return new ArrayValue(items);
  }

  private static Value union(Arguments call) {
    if (call.get(0) instanceof ObjectValue first) {
      ObjectValue merged = first;
      for (int i = 1; i < call.count(); i++) {
        merged = merge(merged, call.object(i));
      }
      return merged;
    }
    List<Value> distinct = new ArrayList<>();
    for (int i = 0; i < call.count(); i++) {
      for (Value element : call.array(i)) {
        if (!Equality.contains(distinct, element)) {
          distinct.add(element);
        }
      }
    }
    return new ArrayValue(distinct);
  }

  private static ObjectValue merge(ObjectValue first, ObjectValue second) {
    Map<String, Value> members = new LinkedHashMap<>(first.members());
    second
        .members()
        .forEach(
            (key, value) -> {
              String known = spelled(members, key);
              Value before = members.get(known);
              members.put(
                  known,
                  before instanceof ObjectValue inner && value instanceof ObjectValue other
                      ? merge(inner, other)
                      : value);
            });
    return new ObjectValue(members);
  }

  /** The key as it is spelled among the members, or as given where none has it. */
  private static String spelled(Map<String, Value> members, String key) {
    return members.keySet().stream().filter(key::equalsIgnoreCase).findFirst().orElse(key);
  }

  private static Value intersection(Arguments call) {
    if (call.get(0) instanceof ObjectValue first) {
      Map<String, Value> members = new LinkedHashMap<>(first.members());
      for (int i = 1; i < call.count(); i++) {
        ObjectValue other = call.object(i);
        members
            .entrySet()
            .removeIf(
                member ->
                    !hasKey(other, member.getKey())
                        || !Equality.equal(other.get(member.getKey()), member.getValue()));
      }
      return new ObjectValue(members);
    }
    List<Value> common = new ArrayList<>();
    for (Value element : call.array(0)) {
      if (!Equality.contains(common, element)) {
        common.add(element);
      }
    }
    for (int i = 1; i < call.count(); i++) {
      List<Value> other = call.array(i);
      common.removeIf(element -> !Equality.contains(other, element));
    }
    return new ArrayValue(common);
  }

  private static boolean hasKey(ObjectValue object, String key) {
    return object.members().keySet().stream().anyMatch(key::equalsIgnoreCase);
  }

  /** Forgives where the first step finds nothing; from there on every step must succeed. */
  private static Value tryGet(Arguments call) {
    Value found = step(call.get(0), call.get(1));
    if (found.isAbsent()) {
      return NullValue.NULL;
    }
    for (int i = 2; i < call.count(); i++) {
      Value next = step(found, call.get(i));
      if (next instanceof MissingValue) {
        throw call.failure(
            "%s has no %s".formatted(Arguments.shown(found), Arguments.shown(call.get(i))));
      }
      found = next;
    }
    return found;
  }

  private static Value step(Value value, Value key) {
    if (value instanceof ObjectValue object && key instanceof TextValue name) {
      return object.get(name.text());
    }
    if (value instanceof ArrayValue array
        && key instanceof NumberValue index
        && index.isInteger()
        && index.integer() >= 0
        && index.integer() < array.elements().size()) {
      return array.elements().get((int) index.integer());
    }
    return MissingValue.MISSING;
  }
}
