package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.reference.TurningPoints.Next;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.OptionalLong;

/** A comparison that reads the clock: when does it change for a resource. */
final class ClockComparison {

  private static final long FIRST = PolicyInstants.ticks("0001-01-01T00:00:00Z").orElseThrow();
  private static final long LAST =
      PolicyInstants.ticks("9999-12-31T23:59:59.9999999Z").orElseThrow();
  private static final Next RESTLESS = new Next(TurningPoints.NEVER, true);

  private final Comparison comparison;
  private final boolean left;
  private final boolean right;
  private final ClockShift ofSubject;
  private final ClockShift ofTarget;

  ClockComparison(Comparison comparison) {
    this.comparison = comparison;
    this.left = TurningPoints.readsClock(comparison.subject());
    this.right = TurningPoints.readsClock(comparison.target());
    this.ofSubject =
        comparison.subject() instanceof Subject.Value value
            ? ClockShift.of(value.value())
            : context -> OptionalLong.empty();
    this.ofTarget = ClockShift.of(comparison.target());
  }

  /**
   * When it changes next.
   *
   * @param now the instant of the context, in ticks
   */
  Next next(EvaluationContext context, long now) {
    if (!orders(comparison.operator())) {
      return RESTLESS;
    }
    try {
      if (left && right) {
        return unlessBeyondCalendar(
            ofSubject.ticks(context), ofTarget.ticks(context), now, Next.NOTHING);
      }
      return left ? nowOnTheLeft(context, now) : nowOnTheRight(context, now);
    } catch (StoppedEvaluation failure) {
      // What fails without the clock fails at any time.
      return Next.NOTHING;
    }
  }

  private Next nowOnTheLeft(EvaluationContext context, long now) {
    OptionalLong shift = ofSubject.ticks(context);
    Value target = new JsonEvaluator(context).evaluate(comparison.target());
    boolean atOnce =
        comparison.operator() == Operator.LESS
            || comparison.operator() == Operator.GREATER_OR_EQUALS;
    return turn(shift, List.of(target), now, atOnce);
  }

  private Next nowOnTheRight(EvaluationContext context, long now) {
    Reading reading = comparison.subject().accept(new SubjectReader(context));
    boolean atOnce =
        comparison.operator() == Operator.GREATER
            || comparison.operator() == Operator.LESS_OR_EQUALS;
    return turn(ofTarget.ticks(context), reading.values(), now, atOnce);
  }

  /**
   * The next turn of now, moved by a shift, against dates.
   *
   * @param atOnce whether it turns as soon as the two are equal, else one tick later
   */
  private static Next turn(OptionalLong shift, List<Value> dates, long now, boolean atOnce) {
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
    return unlessBeyondCalendar(shift, shift, now, next);
  }

  /** Days from now may lie outside the calendar, which fails; then nothing is taken for granted. */
  private static Next unlessBeyondCalendar(
      OptionalLong one, OptionalLong other, long now, Next next) {
    return isWithinCalendar(one, now) && isWithinCalendar(other, now) ? next : RESTLESS;
  }

  private static boolean isWithinCalendar(OptionalLong shift, long now) {
    return shift.isPresent()
        && now + shift.getAsLong() >= FIRST
        && now + shift.getAsLong() <= LAST - 1000 * 365 * ClockShift.TICKS_PER_DAY;
  }

  private static boolean orders(Operator operator) {
    return operator == Operator.LESS
        || operator == Operator.LESS_OR_EQUALS
        || operator == Operator.GREATER
        || operator == Operator.GREATER_OR_EQUALS;
  }
}
