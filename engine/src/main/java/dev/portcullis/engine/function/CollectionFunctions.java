package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionFamily.ANY;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Functions over what has a length: arrays, objects and texts. */
final class CollectionFunctions {

  private CollectionFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("length", 1, 1, call -> NumberValue.of(length(call)))
        .pure("empty", 1, 1, CollectionFunctions::empty)
        .pure("contains", 2, 2, CollectionFunctions::contains)
        .pure("first", 1, 1, call -> end(call, true))
        .pure("last", 1, 1, call -> end(call, false))
        .pure("take", 2, 2, call -> part(call, true))
        .pure("skip", 2, 2, call -> part(call, false))
        .pure("indexOf", 2, 2, call -> NumberValue.of(indexOf(call)))
        .pure("lastIndexOf", 2, 2, call -> NumberValue.of(lastIndexOf(call)))
        .pure("array", 1, 1, CollectionFunctions::array)
        .pure("createArray", 0, ANY, call -> new ArrayValue(nullsKept(call.values())))
        .functions();
  }

  private static int length(Arguments call) {
    Value value = call.get(0);
    if (value.isAbsent()) {
      return 0;
    }
    if (value instanceof ArrayValue array) {
      return array.elements().size();
    }
    if (value instanceof ObjectValue object) {
      return object.members().size();
    }
    if (value instanceof TextValue text) {
      return text.text().length();
    }
    throw call.wrong(0, "an array, an object, a string or null");
  }

  private static Value empty(Arguments call) {
    return BooleanValue.of(length(call) == 0);
  }

  private static Value contains(Arguments call) {
    Value container = call.get(0);
    if (container instanceof ObjectValue object) {
      String key = call.text(1);
      return BooleanValue.of(
          object.members().keySet().stream().anyMatch(name -> name.equalsIgnoreCase(key)));
    }
    if (container instanceof TextValue text) {
      return BooleanValue.of(TextComparison.contains(text.text(), call.text(1)));
    }
    return BooleanValue.of(Equality.contains(call.array(0), call.get(1)));
  }

  /** The first or the last element or character. */
  private static Value end(Arguments call, boolean first) {
    if (call.isAbsent(0)) {
      return NullValue.NULL;
    }
    if (call.get(0) instanceof TextValue text) {
      String all = text.text();
      int last = Math.max(0, all.length() - 1);
      return new TextValue(
          first ? all.substring(0, Math.min(1, all.length())) : all.substring(last));
    }
    List<Value> elements = call.array(0);
    if (elements.isEmpty()) {
      return NullValue.NULL;
    }
    return elements.get(first ? 0 : elements.size() - 1);
  }

  /** The elements or characters before an index, or from it on. */
  private static Value part(Arguments call, boolean before) {
    int index = (int) Math.max(0, Math.min(call.integer(1), Integer.MAX_VALUE));
    if (call.isAbsent(0)) {
      return NullValue.NULL;
    }
    if (call.get(0) instanceof TextValue text) {
      int cut = Math.min(index, text.text().length());
      return new TextValue(before ? text.text().substring(0, cut) : text.text().substring(cut));
    }
    List<Value> elements = call.array(0);
    int cut = Math.min(index, elements.size());
    return new ArrayValue(
        before ? elements.subList(0, cut) : elements.subList(cut, elements.size()));
  }

  private static int indexOf(Arguments call) {
    if (call.isAbsent(0)) {
      return -1;
    }
    if (call.get(0) instanceof TextValue text) {
      return TextFunctions.indexOf(text.text(), call.text(1), 0);
    }
    List<Value> elements = call.array(0);
    for (int i = 0; i < elements.size(); i++) {
      if (Equality.equal(elements.get(i), call.get(1))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastIndexOf(Arguments call) {
    if (call.isAbsent(0)) {
      return -1;
    }
    if (call.get(0) instanceof TextValue text) {
      return TextFunctions.lastIndexOf(text.text(), call.text(1));
    }
    List<Value> elements = call.array(0);
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (Equality.equal(elements.get(i), call.get(1))) {
        return i;
      }
    }
    return -1;
  }

  private static Value array(Arguments call) {
    return call.get(0) instanceof ArrayValue array
        ? array
        : new ArrayValue(nullsKept(call.values()));
  }

  /** The values as elements: in an array what is missing is null. */
  private static List<Value> nullsKept(List<Value> values) {
    List<Value> elements = new ArrayList<>();
    values.forEach(value -> elements.add(value.isAbsent() ? NullValue.NULL : value));
    return elements;
  }
}
