package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.EffectDetails;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.EvaluationFailure;
import java.util.Optional;

/**
 * Evaluates single conditions, for rules that hold the parts of a policy on their own.
 *
 * @param policy what names of fields, parameters and {@code policy()} stand for; its rule is not
 *     asked
 */
public record PlainConditions(BoundPolicy policy, Environment environment) {

  /** What a condition says of a resource. */
  public Step evaluate(Condition condition, Resource resource) {
    return condition.accept(
        new ConditionEvaluator(EvaluationContext.of(policy, resource, environment)));
  }

  /**
   * What a part of an existence condition says of a related resource.
   *
   * @param resource the resource that {@code if} judged
   */
  public Step evaluateRelated(Condition condition, Resource resource, Resource related) {
    return condition.accept(
        new ConditionEvaluator(EvaluationContext.of(policy, resource, environment).about(related)));
  }

  /** Why it cannot be told which resources are related to one; empty where it can. */
  public Optional<EvaluationFailure> relatedFailure(
      EffectDetails.Existence details, Resource resource) {
    try {
      existence(details, resource).related();
      return Optional.empty();
    } catch (StoppedEvaluation stopped) {
      return Optional.of(stopped.failure());
    }
  }

  /**
   * Whether an existence effect looks at a resource, whatever its condition says of it; not where
   * that cannot be told.
   */
  public boolean isRelated(EffectDetails.Existence details, Resource resource, Resource candidate) {
    try {
      return existence(details, resource).related().test(candidate);
    } catch (StoppedEvaluation stopped) {
      return false;
    }
  }

  private ExistenceEvaluator existence(EffectDetails.Existence details, Resource resource) {
    return new ExistenceEvaluator(EvaluationContext.of(policy, resource, environment), details);
  }
}
