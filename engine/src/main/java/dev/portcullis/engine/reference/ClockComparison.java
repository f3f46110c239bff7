package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.reference.TurningPoints.Next;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A comparison that reads the clock, for one resource: when does it change. */
final class ClockComparison {

  private static final long TICKS_PER_DAY = Duration.ofDays(1).toNanos() / 100;
  private static final long MOST_DAYS = 4_000_000;
  private static final long FIRST = PolicyInstants.ticks("0001-01-01T00:00:00Z").orElseThrow();
  private static final long LAST =
      PolicyInstants.ticks("9999-12-31T23:59:59.9999999Z").orElseThrow();
  private static final Next RESTLESS = new Next(TurningPoints.NEVER, true);

  private final Comparison comparison;
  private final EvaluationContext context;
  private final long now;

  ClockComparison(Comparison comparison, EvaluationContext context) {
    this.comparison = comparison;
    this.context = context;
    this.now = PolicyInstants.ticks(context.environment().now());
  }

  Next next() {
    if (!orders(comparison.operator())) {
      return RESTLESS;
    }
    boolean left = TurningPoints.readsClock(comparison.subject());
    boolean right = TurningPoints.readsClock(comparison.target());
    try {
      if (left && right) {
        return unlessBeyondCalendar(subjectShift(), shift(comparison.target()), Next.NOTHING);
      }
      return left ? nowOnTheLeft() : nowOnTheRight();
    } catch (StoppedEvaluation failure) {
      // What fails without the clock fails at any time.
      return Next.NOTHING;
    }
  }

  private Next nowOnTheLeft() {
    OptionalLong shift = subjectShift();
    Value target = new JsonEvaluator(context).evaluate(comparison.target());
    boolean atOnce =
        comparison.operator() == Operator.LESS
            || comparison.operator() == Operator.GREATER_OR_EQUALS;
    return turn(shift, List.of(target), atOnce);
  }

  private Next nowOnTheRight() {
    Reading reading = comparison.subject().accept(new SubjectReader(context));
    boolean atOnce =
        comparison.operator() == Operator.GREATER
            || comparison.operator() == Operator.LESS_OR_EQUALS;
    return turn(shift(comparison.target()), reading.values(), atOnce);
  }

  /**
   * The next turn of now, moved by a shift, against dates.
   *
   * @param atOnce whether it turns as soon as the two are equal, else one tick later
   */
  private Next turn(OptionalLong shift, List<Value> dates, boolean atOnce) {
    Next next = Next.NOTHING;
    for (Value date : dates) {
      if (date instanceof TextValue text && !text.text().isEmpty()) {
        OptionalLong ticks = PolicyInstants.ticks(text.text());
        if (ticks.isEmpty() || shift.isEmpty()) {
          // Text against text: the order of letters may change with any tick.
          return RESTLESS;
        }
        long turn = ticks.getAsLong() - shift.getAsLong() + (atOnce ? 0 : 1);
        if (turn > now) {
          next = next.or(new Next(turn, false));
        }
      }
    }
    return unlessBeyondCalendar(shift, shift, next);
  }

  /** Days from now may lie outside the calendar, which fails; then nothing is taken for granted. */
  private Next unlessBeyondCalendar(OptionalLong one, OptionalLong other, Next next) {
    return isWithinCalendar(one) && isWithinCalendar(other) ? next : RESTLESS;
  }

  private boolean isWithinCalendar(OptionalLong shift) {
    return shift.isPresent()
        && now + shift.getAsLong() >= FIRST
        && now + shift.getAsLong() <= LAST - 1000 * 365 * TICKS_PER_DAY;
  }

  private static boolean orders(Operator operator) {
    return operator == Operator.LESS
        || operator == Operator.LESS_OR_EQUALS
        || operator == Operator.GREATER
        || operator == Operator.GREATER_OR_EQUALS;
  }

  private OptionalLong subjectShift() {
    return comparison.subject() instanceof Subject.Value value
        ? shift(value.value())
        : OptionalLong.empty();
  }

  /** By how many ticks now is moved in a part that reads the clock; empty for other makes. */
  private OptionalLong shift(JsonValue part) {
    return part instanceof JsonTemplate template
        ? shift(template.expression())
        : OptionalLong.empty();
  }

  private OptionalLong shift(TemplateExpression expression) {
    if (!(expression instanceof Call call)) {
      return OptionalLong.empty();
    }
    if (call.calls("utcNow")) {
      return OptionalLong.of(0);
    }
    if (call.calls("addDays") && !TurningPoints.readsClock(call.arguments().get(1))) {
      OptionalLong date = shift(call.arguments().get(0));
      Optional<Long> days = days(call.arguments().get(1));
      return date.isPresent() && days.isPresent()
          ? OptionalLong.of(date.getAsLong() + days.get() * TICKS_PER_DAY)
          : OptionalLong.empty();
    }
    if (call.calls("if") && !TurningPoints.readsClock(call.arguments().get(0))) {
      boolean then =
          new ExpressionEvaluator(context).evaluate(call.arguments().get(0)) == BooleanValue.TRUE;
      TemplateExpression taken = call.arguments().get(then ? 1 : 2);
      return TurningPoints.readsClock(taken) ? shift(taken) : OptionalLong.empty();
    }
    return OptionalLong.empty();
  }

  private Optional<Long> days(TemplateExpression expression) {
    Value days = new ExpressionEvaluator(context).evaluate(expression);
    return days instanceof NumberValue number
            && number.isInteger()
            && Math.abs(number.integer()) <= MOST_DAYS
        ? Optional.of(number.integer())
        : Optional.empty();
  }
}
