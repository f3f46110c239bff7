package dev.portcullis.engine.fuzz;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes a case smaller, step by step, as long as the evaluators still disagree about it. */
final class Shrinker {

  private static final int MOST_ATTEMPTS = 20_000;

  private final Predicate<ObjectValue> disagree;
  private int attempts;

  Shrinker(Predicate<ObjectValue> disagree) {
    this.disagree = disagree;
  }

  /** The smallest case that was found. */
  ObjectValue shrink(ObjectValue large) {
    ObjectValue smallest = large;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Value candidate : smallerCases(smallest)) {
        if (candidate instanceof ObjectValue object && stillDisagree(object)) {
          smallest = object;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private boolean stillDisagree(ObjectValue candidate) {
    if (attempts++ > MOST_ATTEMPTS) {
      return false;
    }
    try {
      return disagree.test(candidate);
    } catch (RuntimeException noCase) {
      // A step that leaves no case at all.
      return false;
    }
  }

  private static List<Value> smallerCases(ObjectValue fuzzed) {
    List<Value> smaller = new ArrayList<>(withoutParameter(fuzzed));
    smaller.addAll(smallerValues(fuzzed));
    return smaller;
  }

  /** The case without one of its parameters, the declaration and the value at once. */
  private static List<Value> withoutParameter(ObjectValue fuzzed) {
    if (!(fuzzed.get("policy") instanceof ObjectValue policy
        && policy.get("parameters") instanceof ObjectValue declared
        && fuzzed.get("parameters") instanceof ObjectValue given)) {
      return List.of();
    }
    return declared.members().keySet().stream()
        .<Value>map(
            name -> {
              ObjectValue fewer = Json.with(policy, "parameters", Json.without(declared, name));
              return Json.with(
                  Json.with(fuzzed, "policy", fewer), "parameters", Json.without(given, name));
            })
        .toList();
  }

  /** The values that are smaller by one step, the boldest steps first. */
  private static List<Value> smallerValues(Value value) {
    List<Value> smaller = new ArrayList<>();
    if (value instanceof ObjectValue object) {
      object.members().values().stream()
          .filter(member -> member instanceof ObjectValue || member instanceof ArrayValue)
          .forEach(smaller::add);
      for (String key : object.members().keySet()) {
        smaller.add(Json.without(object, key));
      }
      for (Map.Entry<String, Value> member : object.members().entrySet()) {
        for (Value part : smallerValues(member.getValue())) {
          smaller.add(Json.with(object, member.getKey(), part));
        }
      }
    } else if (value instanceof ArrayValue array) {
      smaller.addAll(array.elements());
      for (int i = 0; i < array.elements().size(); i++) {
        List<Value> fewer = new ArrayList<>(array.elements());
        fewer.remove(i);
        smaller.add(new ArrayValue(fewer));
      }
      for (int i = 0; i < array.elements().size(); i++) {
        for (Value part : smallerValues(array.elements().get(i))) {
          List<Value> changed = new ArrayList<>(array.elements());
          changed.set(i, part);
          smaller.add(new ArrayValue(changed));
        }
      }
    } else if (value instanceof TextValue text && text.text().startsWith("[")) {
      ExpressionText.parts(text.text().substring(1, text.text().length() - 1)).stream()
          .map(Json::template)
          .forEach(smaller::add);
    }
    return smaller;
  }
}
