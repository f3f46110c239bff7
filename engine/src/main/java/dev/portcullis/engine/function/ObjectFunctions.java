package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The functions that make objects and read their members. */
final class ObjectFunctions {

  /** The order of keys: without regard to case, and always the same for keys that differ in it. */
  private static final Comparator<String> KEYS =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private ObjectFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        pure("createObject", 0, TemplateFunctions.MOST_ARGUMENTS, ObjectFunctions::createObject),
        pure("items", 1, 1, ObjectFunctions::items),
        pure("tryGet", 2, TemplateFunctions.MOST_ARGUMENTS, ObjectFunctions::tryGet));
  }

  private static Value createObject(Arguments arguments) {
    if (arguments.count() % 2 != 0) {
      throw arguments.failure("the last key has no value");
    }
    Map<String, Value> members = new LinkedHashMap<>();
    Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < arguments.count(); i += 2) {
      String key = arguments.text(i);
      if (!keys.add(key)) {
        throw arguments.failure("the key " + ShownValue.of(key) + " is there twice");
      }
      members.put(key, arguments.get(i + 1));
    }
    return new ObjectValue(members);
  }

  private static Value items(Arguments arguments) {
    return new ArrayValue(
        arguments.object(0).members().entrySet().stream()
            .sorted(Map.Entry.comparingByKey(KEYS))
            .map(ObjectFunctions::item)
            .toList());
  }

  private static Value item(Map.Entry<String, Value> member) {
    Map<String, Value> item = new LinkedHashMap<>();
    item.put("key", new TextValue(member.getKey()));
    item.put("value", member.getValue());
    return new ObjectValue(item);
  }

  /** Forgives where the first step leads nowhere; each later one must find something. */
  private static Value tryGet(Arguments arguments) {
    Value reached = step(arguments, arguments.get(0), 1);
    if (reached == MissingValue.MISSING) {
      return NullValue.NULL;
    }
    for (int i = 2; i < arguments.count(); i++) {
      Value next = step(arguments, reached, i);
      if (next == MissingValue.MISSING) {
        throw arguments.failure(
            "the first step found something, and then there is no "
                + ShownValue.of(arguments.get(i).toString())
                + " in "
                + ShownValue.of(reached));
      }
      reached = next;
    }
    return reached;
  }

  private static Value step(Arguments arguments, Value from, int index) {
    Value key = arguments.get(index);
    if (key instanceof TextValue name) {
      return from instanceof ObjectValue object ? object.get(name.text()) : MissingValue.MISSING;
    }
    if (key instanceof NumberValue) {
      long place = arguments.integer(index);
      return from instanceof ArrayValue array && place >= 0 && place < array.elements().size()
          ? array.elements().get((int) place)
          : MissingValue.MISSING;
    }
    throw arguments.wrongKind(index, "a key or the number of an element");
  }
}
