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
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.state.Verdict;
import java.util.List;
import java.util.Optional;

/** Writes what one assigned policy has against objects of a run. */
final class FindingWriter {

  private final AssignedPolicy policy;
  private final Environment environment;
  private final List<String> missing;
  private final Optional<String> messageOfAssignment;
  private final Optional<PolicyMessage> messageOfPolicy;

  FindingWriter(AssignedPolicy policy, Environment environment) {
    this.policy = policy;
    this.environment = environment;
    this.missing = policy.policy().effect() == Effect.MANUAL ? List.of("attestation") : List.of();
    this.messageOfAssignment = policy.message();
    this.messageOfPolicy = PolicyMessage.of(policy.policy());
  }

  /** The finding of an object that nothing exempts, in the state that the evaluation shows. */
  Finding write(Resource object) {
    Evaluation evaluation = PlainEvaluator.evaluate(policy.policy(), object, environment);
    boolean failed = evaluation.verdict().kind() == Verdict.Kind.FAILED;
    return finding(
        object,
        failed ? ComplianceState.ERROR : ComplianceState.NON_COMPLIANT,
        evaluation,
        Optional.empty());
  }

  /**
   * The finding of an object. It is evaluated once more, step by step, for the reasons.
   *
   * @param state the object's state under the policy
   * @throws IllegalStateException if the plain evaluator has nothing against it: our own fault
   */
  Finding write(Resource object, ComplianceState state, Optional<Exemption> exemption) {
    return finding(
        object, state, PlainEvaluator.evaluate(policy.policy(), object, environment), exemption);
  }

  /** The finding of an object for reasons that are known. */
  Finding write(
      Resource object,
      ComplianceState state,
      Optional<Exemption> exemption,
      List<NonComplianceReason> reasons) {
    return finding(object, state, reasons, Optional.empty(), exemption);
  }

  private Finding finding(
      Resource object,
      ComplianceState state,
      Evaluation evaluation,
      Optional<Exemption> exemption) {
    Verdict verdict = evaluation.verdict();
    if (verdict.kind() == Verdict.Kind.COMPLIANT || verdict.kind() == Verdict.Kind.NOT_APPLICABLE) {
      throw new IllegalStateException(
          "the rules and the plain evaluator disagree on `%s` and `%s`"
              .formatted(policy.title(), object.id()));
    }
    return finding(object, state, evaluation.reasons(), verdict.failure(), exemption);
  }

  private Finding finding(
      Resource object,
      ComplianceState state,
      List<NonComplianceReason> reasons,
      Optional<EvaluationFailure> failure,
      Optional<Exemption> exemption) {
    return new Finding(
        policy, object, state, reasons, failure, missing, exemption, message(object));
  }

  /** What the assignment tells, else what the policy does. */
  private Optional<String> message(Resource object) {
    return messageOfAssignment.isPresent()
        ? messageOfAssignment
        : messageOfPolicy.map(message -> message.about(object, environment));
  }
}
