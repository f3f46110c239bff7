package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.reference.PolicyMessage;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.Verdict;
import java.util.List;
import java.util.Optional;

/** Says why: what the rules found is evaluated once more, step by step, for its reasons. */
final class FindingWriter {

  private final Environment environment;

  FindingWriter(Environment environment) {
    this.environment = environment;
  }

  /** The finding of a policy that has something against an object which nothing exempts. */
  Finding write(AssignedPolicy policy, Resource object) {
    Verdict verdict = PlainEvaluator.evaluate(policy.policy(), object, environment).verdict();
    return write(
        policy,
        object,
        verdict.kind() == Verdict.Kind.FAILED
            ? ComplianceState.ERROR
            : ComplianceState.NON_COMPLIANT,
        Optional.empty());
  }

  /**
   * The finding of a policy that has something against an object.
   *
   * @param state the object's state under the policy
   * @throws IllegalStateException if the plain evaluator has nothing against it: our own fault
   */
  Finding write(
      AssignedPolicy policy,
      Resource object,
      ComplianceState state,
      Optional<Exemption> exemption) {
    Evaluation evaluation = PlainEvaluator.evaluate(policy.policy(), object, environment);
    Verdict verdict = evaluation.verdict();
    if (verdict.kind() == Verdict.Kind.COMPLIANT || verdict.kind() == Verdict.Kind.NOT_APPLICABLE) {
      throw new IllegalStateException(
          "the rules and the plain evaluator disagree on `%s` and `%s`"
              .formatted(policy.title(), object.id()));
    }
    return new Finding(
        policy,
        object,
        state,
        evaluation.reasons(),
        verdict.failure(),
        policy.policy().effect() == Effect.MANUAL ? List.of("attestation") : List.of(),
        exemption,
        message(policy, object));
  }

  /** What the assignment tells, else what the policy does. */
  private Optional<String> message(AssignedPolicy policy, Resource object) {
    return policy.message().or(() -> PolicyMessage.about(policy.policy(), object, environment));
  }
}
