package dev.portcullis.engine.explain;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Operator;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.ComparedValues;
import dev.portcullis.engine.compile.PolicyCompiler;
import dev.portcullis.engine.explain.ReasonPlan.PlannedReason;
import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.DecidingComparisons;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.reference.Step;
import dev.portcullis.engine.reference.TellingComparisons;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.NonComplianceReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why one policy has something against the resources of one run.
 *
 * <p>Which comparisons are told hangs, for most rules, on nothing but how each of them came out. So
 * the plain evaluator is asked once for each way in which they come out; for every other resource
 * of that way the values alone are read. Of other rules, such as those that count, what was told of
 * a resource is told of all that are equal in what the rule reads. Belongs to one thread.
 */
public final class PolicyReasons {

  /** The bits of a pattern. */
  private static final int MOST_COMPARISONS = Long.SIZE;

  /** A rule that comes out in ever new ways would fill the memory. */
  private static final int MOST_PLANS = 1_000;

  private final BoundPolicy policy;
  private final Environment environment;
  private final RowCondition rule;
  private final List<KeptComparison> comparisons = new ArrayList<>();
  private final IdentityHashMap<Comparison, ComparedValues> values = new IdentityHashMap<>();
  private final Map<Long, Optional<ReasonPlan>> plans = new HashMap<>();
  private final KnownReasons known;

  /**
   * @param policy the policy
   * @param environment what surrounds every resource of the run
   */
  public PolicyReasons(BoundPolicy policy, Environment environment) {
    this.policy = policy;
    this.environment = environment;
    this.rule = PolicyCompiler.compileRule(policy, this::keep);
    this.known = new KnownReasons(policy, environment);
  }

  private RowCondition keep(Comparison comparison, RowCondition condition) {
    KeptComparison kept = new KeptComparison(comparison, condition);
    comparisons.add(kept);
    ComparedValues.of(policy, comparison)
        .filter(compared -> isToldByOutcome(comparison, compared))
        .ifPresent(compared -> values.put(comparison, compared));
    return kept;
  }

  /** Whether a field is there shows in how the comparison comes out only with a known target. */
  private static boolean isToldByOutcome(Comparison comparison, ComparedValues compared) {
    return comparison.operator() != Operator.EXISTS || compared.target().reach() == Reach.CONSTANT;
  }

  /**
   * The reasons for rows of a slice. Of rules that look for other resources none are known.
   *
   * @param rows the rows that the policy matches
   */
  public RowReasons of(Slice slice, Rows rows) {
    if (policy.effect().looksForRelated() || comparisons.size() > MOST_COMPARISONS) {
      return new RowReasons(this, slice, Rows.none(slice.size()), List.of());
    }
    comparisons.forEach(comparison -> comparison.begin(slice));
    RowOutcome outcome = RowOutcome.of(slice.size());
    rule.judge(slice, rows, outcome);
    return new RowReasons(
        this, slice, outcome.holds(), comparisons.stream().map(KeptComparison::held).toList());
  }

  /**
   * The reasons for a row that the policy matches; empty where the plain evaluator must be asked.
   *
   * @param pattern a bit for each comparison that was reached and held
   */
  Optional<List<NonComplianceReason>> at(RowScope row, long pattern) {
    Optional<ReasonPlan> plan = plan(pattern, row.resource());
    return plan.isPresent() ? plan.map(telling -> telling.at(row)) : known.at(row);
  }

  /**
   * How to tell of the resources on which the comparisons came out in one way; empty where more
   * than that has a say in it.
   *
   * @param resource one of them
   */
  private Optional<ReasonPlan> plan(long pattern, Resource resource) {
    Optional<ReasonPlan> known = plans.get(pattern);
    if (known != null) {
      return known;
    }
    Optional<ReasonPlan> made =
        plans.size() < MOST_PLANS
            ? plan(PlainEvaluator.evaluate(policy, resource, environment))
            : Optional.empty();
    if (plans.size() < MOST_PLANS) {
      plans.put(pattern, made);
    }
    return made;
  }

  private Optional<ReasonPlan> plan(Evaluation evaluation) {
    List<Step.Compared> deciding = DecidingComparisons.of(evaluation.steps().get(0));
    List<Step.Compared> telling = TellingComparisons.of(deciding);
    List<NonComplianceReason> reasons = evaluation.reasons();
    boolean byOutcome =
        deciding.stream().allMatch(step -> values.containsKey(step.condition()))
            && telling.size() == reasons.size();
    if (!byOutcome) {
      return Optional.empty();
    }
    List<PlannedReason> planned = new ArrayList<>();
    for (int i = 0; i < reasons.size(); i++) {
      ComparedValues compared = Objects.requireNonNull(values.get(telling.get(i).condition()));
      planned.add(new PlannedReason(reasons.get(i), compared));
    }
    return Optional.of(new ReasonPlan(planned));
  }
}
