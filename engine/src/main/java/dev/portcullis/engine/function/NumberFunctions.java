package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionFamily.ANY;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;

/** Functions over numbers. Arithmetic knows integers of 64 bits alone, and fails beyond them. */
final class NumberFunctions {

  private static final int LONGEST_RANGE = 10_000;

  private NumberFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("add", 2, 2, call -> arithmetic(call, Math::addExact))
        .pure("sub", 2, 2, call -> arithmetic(call, Math::subtractExact))
        .pure("mul", 2, 2, call -> arithmetic(call, Math::multiplyExact))
        .pure("div", 2, 2, call -> arithmetic(call, NumberFunctions::quotient))
        .pure("mod", 2, 2, call -> arithmetic(call, (a, b) -> b == -1 ? 0 : a % b))
        .pure("min", 1, ANY, call -> extreme(call, -1))
        .pure("max", 1, ANY, call -> extreme(call, 1))
        .pure("range", 2, 2, NumberFunctions::range)
        .functions();
  }

  private static Value arithmetic(Arguments call, LongBinaryOperator operation) {
    try {
      return NumberValue.of(operation.applyAsLong(call.integer(0), call.integer(1)));
    } catch (ArithmeticException e) {
      throw call.failure(
          "%s and %s: %s"
              .formatted(
                  call.get(0),
                  call.get(1),
                  call.get(1).toString().equals("0")
                      ? "division by zero"
                      : "the result does not fit 64 bits"));
    }
  }

  private static long quotient(long dividend, long divisor) {
    if (dividend == Long.MIN_VALUE && divisor == -1) {
      throw new ArithmeticException();
    }
    return dividend / divisor;
  }

  /** The number that is least (-1) or greatest (1); a float as soon as one of them is. */
  private static Value extreme(Arguments call, int direction) {
    Arguments numbers =
        call.count() == 1 && call.get(0) instanceof ArrayValue array
            ? new Arguments(call.function(), array.elements())
            : call;
    if (numbers.count() == 0) {
      throw call.failure("there are no numbers");
    }
    NumberValue best = numbers.number(0);
    boolean integers = best.isInteger();
    for (int i = 1; i < numbers.count(); i++) {
      NumberValue next = numbers.number(i);
      integers &= next.isInteger();
      if (next.decimal().compareTo(best.decimal()) * direction > 0) {
        best = next;
      }
    }
    return integers || !best.isInteger() ? best : new NumberValue(best.text() + ".0");
  }

  private static Value range(Arguments call) {
    long start = call.integer(0);
    long count = call.integer(1);
    if (count < 0 || count > LONGEST_RANGE) {
      throw call.wrong(1, "a count from 0 to " + LONGEST_RANGE);
    }
    if (count > 0 && start > Long.MAX_VALUE - count + 1) {
      throw call.failure("the last number does not fit 64 bits");
    }
    List<Value> numbers = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      numbers.add(NumberValue.of(start + i));
    }
    return new ArrayValue(numbers);
  }
}
