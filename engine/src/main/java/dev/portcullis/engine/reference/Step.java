package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/** One step of an evaluation: a condition that was reached, what it met, and what came of it. */
public sealed interface Step {

  /** What came of it. */
  StepOutcome outcome();

  /** Why it failed; present where the outcome says so. */
  Optional<EvaluationFailure> failure();

  /**
   * An {@code allOf}, {@code anyOf} or {@code not}.
   *
   * @param parts the conditions below it that were reached, in the order of the text
   */
  record Combined(Condition condition, StepOutcome outcome, List<Step> parts) implements Step {

    public Combined {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<EvaluationFailure> failure() {
      return outcome == StepOutcome.FAILED
          ? parts.get(parts.size() - 1).failure()
          : Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.combined(this);
    }
  }

  /**
   * A comparison.
   *
   * @param reading what stood on the left; empty where that failed
   * @param target what stood on the right; empty where that failed or was not reached
   * @param against the values on the left that do not stand in the relation
   */
  record Compared(
      Condition.Comparison condition,
      StepOutcome outcome,
      Optional<Reading> reading,
      Optional<Value> target,
      List<Value> against,
      Optional<EvaluationFailure> failure)
      implements Step {

    public Compared {
      against = List.copyOf(against);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compared(this);
    }
  }

  /**
   * A look at a related resource, as an existence effect takes it.
   *
   * @param related the related resource
   * @param condition what the existence condition says of it; empty where there is none, so that
   *     any related resource will do
   */
  record Related(Resource related, Optional<Step> condition) implements Step {

    @Override
    public StepOutcome outcome() {
      return condition.map(Step::outcome).orElse(StepOutcome.HOLDS);
    }

    @Override
    public Optional<EvaluationFailure> failure() {
      return condition.flatMap(Step::failure);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.related(this);
    }
  }

  /** Calls the visitor's method for this kind of step. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of step. */
  interface Visitor<R> {
    R combined(Combined step);

    R compared(Compared step);

    R related(Related step);
  }
}
