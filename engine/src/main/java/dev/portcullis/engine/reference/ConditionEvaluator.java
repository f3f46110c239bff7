package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.reference.operator.Refusal;
import dev.portcullis.engine.reference.operator.Relation;
import dev.portcullis.engine.reference.operator.SameLocation;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates conditions from left to right and stops as soon as the outcome is fixed. A failure
 * counts only where it is reached, and then it is the outcome of all that holds it, {@code not}
 * included.
 */
final class ConditionEvaluator implements Condition.Visitor<Step> {

  private final EvaluationContext context;

  ConditionEvaluator(EvaluationContext context) {
    this.context = context;
  }

  @Override
  public Step allOf(Condition.AllOf condition) {
    return combined(condition, condition.conditions(), StepOutcome.HOLDS);
  }

  @Override
  public Step anyOf(Condition.AnyOf condition) {
    return combined(condition, condition.conditions(), StepOutcome.DOES_NOT_HOLD);
  }

  /** Evaluates parts as long as each has the same outcome; the first other one is that of all. */
  private Step combined(Condition condition, List<Condition> parts, StepOutcome goOn) {
    List<Step> reached = new ArrayList<>();
    for (Condition part : parts) {
      Step step = part.accept(this);
      reached.add(step);
      if (step.outcome() != goOn) {
        return new Step.Combined(condition, step.outcome(), reached);
      }
    }
    return new Step.Combined(condition, goOn, reached);
  }

  @Override
  public Step not(Condition.Not condition) {
    Step step = condition.condition().accept(this);
    StepOutcome outcome =
        switch (step.outcome()) {
          case HOLDS -> StepOutcome.DOES_NOT_HOLD;
          case DOES_NOT_HOLD -> StepOutcome.HOLDS;
          case FAILED -> StepOutcome.FAILED;
        };
    return new Step.Combined(condition, outcome, List.of(step));
  }

  @Override
  public Step comparison(Condition.Comparison comparison) {
    Reading reading;
    try {
      reading = comparison.subject().accept(new SubjectReader(context));
    } catch (StoppedEvaluation stopped) {
      return failed(comparison, Optional.empty(), Optional.empty(), stopped.failure());
    }
    Value target;
    try {
      target = target(comparison);
    } catch (StoppedEvaluation stopped) {
      return failed(comparison, Optional.of(reading), Optional.empty(), stopped.failure());
    }
    return compare(comparison, reading, target);
  }

  private Value target(Condition.Comparison comparison) {
    Value target = new JsonEvaluator(context).evaluate(comparison.target());
    if (target.isAbsent()) {
      throw new StoppedEvaluation(
          DiagnosticCode.NULL_TARGET,
          comparison.target().span(),
          "the target of `%s` is null".formatted(comparison.operator().wireName()));
    }
    return target;
  }

  /**
   * Compares each value. The first that does not stand in the relation decides; a failure after it
   * is not reached.
   */
  private static Step compare(Condition.Comparison comparison, Reading reading, Value target) {
    Relation relation = relation(comparison, reading);
    List<Value> against = new ArrayList<>();
    for (Value value : reading.values()) {
      Optional<Refusal> refusal = relation.refusal(value, target);
      if (refusal.isPresent() && against.isEmpty()) {
        EvaluationFailure failure =
            new EvaluationFailure(refusal.get().code(), comparison.span(), refusal.get().message());
        return failed(comparison, Optional.of(reading), Optional.of(target), failure);
      }
      if (refusal.isEmpty() && !relation.holds(value, target)) {
        against.add(value);
      }
    }
    return new Step.Compared(
        comparison,
        StepOutcome.of(against.isEmpty()),
        Optional.of(reading),
        Optional.of(target),
        against,
        Optional.empty());
  }

  private static Relation relation(Condition.Comparison comparison, Reading reading) {
    Relation relation = Relation.of(comparison.operator());
    boolean location =
        reading.kind() == NonComplianceReason.Kind.FIELD
            && PlainField.find(reading.name()).equals(Optional.of(PlainField.LOCATION));
    return location ? new SameLocation(relation) : relation;
  }

  private static Step failed(
      Condition.Comparison comparison,
      Optional<Reading> reading,
      Optional<Value> target,
      EvaluationFailure failure) {
    return new Step.Compared(
        comparison, StepOutcome.FAILED, reading, target, List.of(), Optional.of(failure));
  }
}
