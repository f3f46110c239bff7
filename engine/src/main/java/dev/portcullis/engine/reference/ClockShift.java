package dev.portcullis.engine.reference;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.Value;
import java.time.Duration;
import java.util.OptionalLong;

/** By how much a part of a policy that reads the clock moves now. */
@FunctionalInterface
interface ClockShift {

  /** How many ticks of 100 nanoseconds a day has. */
  long TICKS_PER_DAY = Duration.ofDays(1).toNanos() / 100;

  /** The most days that any date can be moved by. */
  long MOST_DAYS = 4_000_000;

  /**
   * The shift in ticks, for one resource; empty where the part makes something else of the clock.
   *
   * @throws StoppedEvaluation if a part without the clock fails
   */
  OptionalLong ticks(EvaluationContext context);

  /** The shift of a part that reads the clock. */
  static ClockShift of(JsonValue part) {
    return part instanceof JsonTemplate template ? of(template.expression()) : unknown();
  }

  private static ClockShift of(TemplateExpression expression) {
    if (!(expression instanceof Call call)) {
      return unknown();
    }
    if (call.calls("utcNow")) {
      return context -> OptionalLong.of(0);
    }
    if (call.calls("addDays") && !TurningPoints.readsClock(call.arguments().get(1))) {
      ClockShift date = of(call.arguments().get(0));
      TemplateExpression days = call.arguments().get(1);
      return context -> plusDays(date.ticks(context), days(days, context));
    }
    if (call.calls("if") && !TurningPoints.readsClock(call.arguments().get(0))) {
      TemplateExpression test = call.arguments().get(0);
      ClockShift then = ofBranch(call.arguments().get(1));
      ClockShift otherwise = ofBranch(call.arguments().get(2));
      return context -> (isTrue(test, context) ? then : otherwise).ticks(context);
    }
    return unknown();
  }

  private static ClockShift ofBranch(TemplateExpression branch) {
    return TurningPoints.readsClock(branch) ? of(branch) : unknown();
  }

  private static ClockShift unknown() {
    return context -> OptionalLong.empty();
  }

  private static boolean isTrue(TemplateExpression test, EvaluationContext context) {
    return new ExpressionEvaluator(context).evaluate(test) == BooleanValue.TRUE;
  }

  private static OptionalLong plusDays(OptionalLong date, OptionalLong days) {
    return date.isPresent() && days.isPresent()
        ? OptionalLong.of(date.getAsLong() + days.getAsLong() * TICKS_PER_DAY)
        : OptionalLong.empty();
  }

  private static OptionalLong days(TemplateExpression expression, EvaluationContext context) {
    Value days = new ExpressionEvaluator(context).evaluate(expression);
    return days instanceof NumberValue number
            && number.isInteger()
            && Math.abs(number.integer()) <= MOST_DAYS
        ? OptionalLong.of(number.integer())
        : OptionalLong.empty();
  }
}
