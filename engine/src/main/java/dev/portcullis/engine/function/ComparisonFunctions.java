package dev.portcullis.engine.function;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.function.IntPredicate;

/** Functions that compare, and the constants. Unlike the operators they regard case. */
final class ComparisonFunctions {

  private ComparisonFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("equals", 2, 2, call -> BooleanValue.of(Equality.equal(call.get(0), call.get(1))))
        .pure("less", 2, 2, call -> ordered(call, order -> order < 0))
        .pure("lessOrEquals", 2, 2, call -> ordered(call, order -> order <= 0))
        .pure("greater", 2, 2, call -> ordered(call, order -> order > 0))
        .pure("greaterOrEquals", 2, 2, call -> ordered(call, order -> order >= 0))
        .pure("not", 1, 1, call -> BooleanValue.of(!call.bool(0)))
        .pure("true", 0, 0, call -> BooleanValue.TRUE)
        .pure("false", 0, 0, call -> BooleanValue.FALSE)
        .pure("null", 0, 0, call -> NullValue.NULL)
        .functions();
  }

  private static Value ordered(Arguments call, IntPredicate wanted) {
    Value left = call.get(0);
    Value right = call.get(1);
    if (left instanceof NumberValue a && right instanceof NumberValue b) {
      return BooleanValue.of(wanted.test(a.decimal().compareTo(b.decimal())));
    }
    if (left instanceof TextValue a && right instanceof TextValue b) {
      return BooleanValue.of(wanted.test(compare(a.text(), b.text())));
    }
    throw call.failure(
        "%s and %s: both must be numbers or both strings"
            .formatted(Arguments.shown(left), Arguments.shown(right)));
  }

  /** The order of texts; of two that differ in case alone the one in small letters comes first. */
  private static int compare(String left, String right) {
    int order = TextComparison.compare(left, right);
    return order != 0 ? order : right.compareTo(left);
  }
}
