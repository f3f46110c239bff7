package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.function.IntPredicate;

/** The functions that say true or false of values, and the constants. */
final class LogicFunctions {

  private LogicFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        pure("true", 0, 0, arguments -> BooleanValue.TRUE),
        pure("false", 0, 0, arguments -> BooleanValue.FALSE),
        pure("null", 0, 0, arguments -> NullValue.NULL),
        pure("not", 1, 1, arguments -> BooleanValue.of(!arguments.truth(0))),
        pure("equals", 2, 2, LogicFunctions::equal),
        ordering("less", order -> order < 0),
        ordering("lessOrEquals", order -> order <= 0),
        ordering("greater", order -> order > 0),
        ordering("greaterOrEquals", order -> order >= 0));
  }

  private static Value equal(Arguments arguments) {
    return BooleanValue.of(DeepEquality.same(arguments.get(0), arguments.get(1)));
  }

  private static TemplateFunction ordering(String name, IntPredicate holds) {
    return pure(name, 2, 2, arguments -> BooleanValue.of(holds.test(order(arguments))));
  }

  private static int order(Arguments arguments) {
    if (arguments.get(0) instanceof NumberValue left
        && arguments.get(1) instanceof NumberValue right) {
      return Numbers.compare(left, right);
    }
    if (isText(arguments.get(0)) && isText(arguments.get(1))) {
      return TextComparison.compareRegardingCase(arguments.textOrNull(0), arguments.textOrNull(1));
    }
    throw arguments.failure(
        "two numbers or two texts are compared, not %s and %s"
            .formatted(ShownValue.of(arguments.get(0)), ShownValue.of(arguments.get(1))));
  }

  private static boolean isText(Value value) {
    return value instanceof TextValue || value.isAbsent();
  }
}
