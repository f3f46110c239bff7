package dev.portcullis.engine.reference;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.MissingValue;
import java.util.List;

/**
 * Evaluates a policy over one resource by walking its tree, and keeps each step. Slow and simple:
 * it is the measure for the fast engine.
 */
public final class PlainEvaluator {

  private PlainEvaluator() {}

  /**
   * Says what a policy says of a resource.
   *
   * <p>A policy whose effect is disabled is not evaluated and applies to nothing. So does one that
   * reads the identity of a request where there is no request. Where the test of what a policy
   * applies to fails, the policy applies, and its rule tells whether it fails too.
   *
   * <p>An existence effect has something against a resource where the rule holds and no related
   * resource satisfies the existence condition. One that does satisfies it, whatever becomes of the
   * others; where none does and the condition failed for one of them, the evaluation failed.
   */
  public static Evaluation evaluate(
      BoundPolicy policy, Resource resource, Environment environment) {
    EvaluationContext context = EvaluationContext.of(policy, resource, environment);
    if (policy.effect() == Effect.DISABLED || lacksRequest(context)) {
      return new Evaluation(Verdict.NOT_APPLICABLE, List.of(), List.of());
    }
    ConditionEvaluator conditions = new ConditionEvaluator(context);
    Step applicable = policy.applicability().accept(conditions);
    if (applicable.outcome() == StepOutcome.DOES_NOT_HOLD) {
      return new Evaluation(Verdict.NOT_APPLICABLE, List.of(), List.of(applicable));
    }
    Step rule = policy.condition().accept(conditions);
    return switch (rule.outcome()) {
      case FAILED ->
          new Evaluation(Verdict.failed(rule.failure().orElseThrow()), List.of(), List.of(rule));
      case DOES_NOT_HOLD ->
          new Evaluation(
              policy.effect().looksForRelated() ? Verdict.NOT_APPLICABLE : Verdict.COMPLIANT,
              List.of(),
              List.of(rule));
      case HOLDS -> matched(context, rule);
    };
  }

  private static boolean lacksRequest(EvaluationContext context) {
    return context.policy().enforcementOnly()
        && context.environment().requestContext(context.resource()).get("identity")
            == MissingValue.MISSING;
  }

  private static Evaluation matched(EvaluationContext context, Step rule) {
    BoundPolicy policy = context.policy();
    if (policy.effect().looksForRelated()
        && policy.definition().rule().details().orElse(null)
            instanceof EffectDetails.Existence details) {
      return new ExistenceEvaluator(context, details).evaluate(rule);
    }
    return new Evaluation(Verdict.NON_COMPLIANT, ReasonCollector.reasons(rule), List.of(rule));
  }
}
