package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.function.PolicyInstants;
import java.util.ArrayList;
import java.util.List;

/**
 * When what a policy says of a resource may change by the passing of time alone.
 *
 * <p>A verdict hangs on the clock only through the comparisons that read it. Each that orders a
 * date against now, or against a number of days from now, changes at one instant, which is known;
 * between such instants nothing changes. They are counted whether the evaluation would reach them
 * or not, so that there may be a turning point at which nothing turns, and never a turn without
 * one. Of a comparison of another make nothing is known, and the resource is restless.
 */
public final class TurningPoints {

  /** Where time alone changes nothing any more. */
  public static final long NEVER = Long.MAX_VALUE;

  private final BoundPolicy policy;
  private final List<ClockComparison> comparisons;
  private final boolean readInDetails;
  private final boolean readForApplicability;

  private TurningPoints(
      BoundPolicy policy,
      List<ClockComparison> comparisons,
      boolean readInDetails,
      boolean readForApplicability) {
    this.policy = policy;
    this.comparisons = comparisons;
    this.readInDetails = readInDetails;
    this.readForApplicability = readForApplicability;
  }

  /** The turning points of a policy. */
  public static TurningPoints of(BoundPolicy policy) {
    List<ClockComparison> comparisons = new ArrayList<>();
    collect(policy.condition(), comparisons);
    boolean inDetails =
        policy.decidesByDetails()
            && policy.definition().rule().details().stream().anyMatch(TurningPoints::readsClock);
    return new TurningPoints(policy, comparisons, inDetails, readsClock(policy.applicability()));
  }

  private static void collect(Condition condition, List<ClockComparison> comparisons) {
    if (condition instanceof Comparison comparison) {
      if (readsClock(comparison)) {
        comparisons.add(new ClockComparison(comparison));
      }
      return;
    }
    for (Node child : condition.children()) {
      collect((Condition) child, comparisons);
    }
  }

  static boolean readsClock(Node node) {
    return node.descendants().anyMatch(part -> part instanceof Call call && call.calls("utcNow"));
  }

  /** Whether the policy reads the clock at all. */
  public boolean isTimeless() {
    return comparisons.isEmpty() && !readInDetails;
  }

  /** Whether time may bring resources under the policy to which it did not apply. */
  public boolean mayBeginToApply() {
    return readForApplicability;
  }

  /** The next turn of a resource, and whether there may be others that nobody can tell. */
  public record Next(long ticks, boolean restless) {

    /** Nothing changes any more. */
    public static final Next NOTHING = new Next(NEVER, false);

    /** What comes first of two. */
    public Next or(Next other) {
      return new Next(Math.min(ticks, other.ticks), restless || other.restless);
    }
  }

  /**
   * When the verdict on a resource may change next, after the instant of the environment; in ticks
   * of 100 nanoseconds from 1970.
   */
  public Next next(Resource resource, Environment environment) {
    if (isTimeless()) {
      return Next.NOTHING;
    }
    EvaluationContext context = EvaluationContext.of(policy, resource, environment);
    Next next = readInDetails ? new Next(NEVER, true) : Next.NOTHING;
    long now = PolicyInstants.ticks(environment.now());
    for (ClockComparison comparison : comparisons) {
      next = next.or(comparison.next(context, now));
    }
    return next;
  }
}
