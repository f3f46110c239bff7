package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.function.LongBinaryOperator;

/** The functions that compute with numbers. Integers have 64 bits; what does not fit fails. */
final class NumberFunctions {

  private NumberFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        integers("add", Math::addExact),
        integers("sub", Math::subtractExact),
        integers("mul", Math::multiplyExact),
        pure("div", 2, 2, NumberFunctions::div),
        pure("mod", 2, 2, NumberFunctions::mod),
        pure("min", 1, TemplateFunctions.MOST_ARGUMENTS, given -> extreme(given, -1)),
        pure("max", 1, TemplateFunctions.MOST_ARGUMENTS, given -> extreme(given, 1)));
  }

  private static TemplateFunction integers(String name, LongBinaryOperator operation) {
    return pure(name, 2, 2, arguments -> exact(arguments, operation));
  }

  private static Value exact(Arguments arguments, LongBinaryOperator operation) {
    long left = arguments.integer(0);
    long right = arguments.integer(1);
    try {
      return NumberValue.of(operation.applyAsLong(left, right));
    } catch (ArithmeticException e) {
      throw tooLarge(arguments);
    }
  }

  private static FunctionFailure tooLarge(Arguments arguments) {
    return arguments.failure(
        "the result for %s and %s does not fit 64 bits"
            .formatted(arguments.get(0), arguments.get(1)));
  }

  private static Value div(Arguments arguments) {
    long dividend = arguments.integer(0);
    long divisor = divisor(arguments);
    if (dividend == Long.MIN_VALUE && divisor == -1) {
      throw tooLarge(arguments);
    }
    return NumberValue.of(dividend / divisor);
  }

  private static Value mod(Arguments arguments) {
    long dividend = arguments.integer(0);
    return NumberValue.of(dividend % divisor(arguments));
  }

  private static long divisor(Arguments arguments) {
    long divisor = arguments.integer(1);
    if (divisor == 0) {
      throw arguments.failure(arguments.get(0) + " is divided by 0");
    }
    return divisor;
  }

  /** The least (sign -1) or the greatest (sign 1) of numbers; a float as soon as one of them is. */
  private static Value extreme(Arguments arguments, int sign) {
    List<Value> candidates =
        arguments.count() == 1 && arguments.get(0) instanceof ArrayValue array
            ? array.elements()
            : arguments.values();
    if (candidates.isEmpty()) {
      throw arguments.failure("the array is empty");
    }
    NumberValue extreme = number(arguments, candidates.get(0));
    boolean isFloat = false;
    for (Value candidate : candidates) {
      NumberValue number = number(arguments, candidate);
      isFloat |= !Numbers.isWhole(number);
      if (Numbers.compare(number, extreme) * sign > 0) {
        extreme = number;
      }
    }
    return isFloat ? Numbers.asFloat(extreme) : extreme;
  }

  private static NumberValue number(Arguments arguments, Value value) {
    if (value instanceof NumberValue number) {
      return number;
    }
    throw arguments.failure("numbers are compared, not " + ShownValue.of(value));
  }
}
