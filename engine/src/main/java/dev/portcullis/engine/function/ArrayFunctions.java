package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The functions that make arrays, and the operations of sets over arrays and objects. */
final class ArrayFunctions {

  private static final int LONGEST_RANGE = 10_000;

  private ArrayFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        pure("array", 1, 1, ArrayFunctions::array),
        pure("createArray", 0, TemplateFunctions.MOST_ARGUMENTS, ArrayFunctions::createArray),
        pure("range", 2, 2, ArrayFunctions::range),
        pure("union", 2, TemplateFunctions.MOST_ARGUMENTS, ArrayFunctions::union),
        pure("intersection", 2, TemplateFunctions.MOST_ARGUMENTS, ArrayFunctions::intersection));
  }

  private static Value array(Arguments arguments) {
    return arguments.get(0) instanceof ArrayValue array ? array : ArrayValue.of(arguments.get(0));
  }

  private static Value createArray(Arguments arguments) {
    return new ArrayValue(IntStream.range(0, arguments.count()).mapToObj(arguments::get).toList());
  }

  private static Value range(Arguments arguments) {
    long start = arguments.integer(0);
    long count = arguments.integer(1);
    if (count < 0 || count > LONGEST_RANGE) {
      throw arguments.failure("the count must be from 0 to 10,000, not " + count);
    }
    if (start > Long.MAX_VALUE - count) {
      throw arguments.failure("the numbers do not fit 64 bits");
    }
    return new ArrayValue(
        LongStream.range(start, start + count).<Value>mapToObj(NumberValue::of).toList());
  }

  private static Value union(Arguments arguments) {
    return areArrays(arguments) ? unionOfArrays(arguments) : unionOfObjects(arguments);
  }

  private static Value unionOfArrays(Arguments arguments) {
    Set<DeepEquality.Key> elements = new LinkedHashSet<>();
    for (int i = 0; i < arguments.count(); i++) {
      elements.addAll(keys(arguments.array(i)));
    }
    return values(elements);
  }

  private static Value unionOfObjects(Arguments arguments) {
    ObjectValue union = arguments.object(0);
    for (int i = 1; i < arguments.count(); i++) {
      union = Members.merged(union, arguments.object(i));
    }
    return union;
  }

  private static Value intersection(Arguments arguments) {
    return areArrays(arguments)
        ? intersectionOfArrays(arguments)
        : intersectionOfObjects(arguments);
  }

  private static Value intersectionOfArrays(Arguments arguments) {
    Set<DeepEquality.Key> elements = keys(arguments.array(0));
    for (int i = 1; i < arguments.count(); i++) {
      elements.retainAll(keys(arguments.array(i)));
    }
    return values(elements);
  }

  private static Value intersectionOfObjects(Arguments arguments) {
    ObjectValue common = arguments.object(0);
    for (int i = 1; i < arguments.count(); i++) {
      common = Members.common(common, arguments.object(i));
    }
    return common;
  }

  /** Whether the first is an array, as all others must be; else all must be objects. */
  private static boolean areArrays(Arguments arguments) {
    if (arguments.get(0) instanceof ArrayValue) {
      return true;
    }
    if (arguments.get(0) instanceof ObjectValue) {
      return false;
    }
    throw arguments.wrongKind(0, "an array or an object");
  }

  private static Set<DeepEquality.Key> keys(ArrayValue array) {
    return array.elements().stream()
        .map(DeepEquality.Key::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Value values(Set<DeepEquality.Key> elements) {
    return new ArrayValue(elements.stream().map(DeepEquality.Key::value).toList());
  }
}
