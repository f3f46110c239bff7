package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.reference.PolicyMessage;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Verdict;
import java.util.Optional;

/** Says why: what the rules found is evaluated once more, step by step, for its reasons. */
final class FindingWriter {

  private final Environment environment;

  FindingWriter(Environment environment) {
    this.environment = environment;
  }

  /**
   * The finding of a policy that has something against an object.
   *
   * @throws IllegalStateException if the plain evaluator has nothing against it: our own fault
   */
  Finding write(AssignedPolicy policy, Resource object) {
    Evaluation evaluation = PlainEvaluator.evaluate(policy.policy(), object, environment);
    Verdict verdict = evaluation.verdict();
    ComplianceState state =
        switch (verdict.kind()) {
          case NON_COMPLIANT -> ComplianceState.NON_COMPLIANT;
          case FAILED -> ComplianceState.ERROR;
          case COMPLIANT, NOT_APPLICABLE ->
              throw new IllegalStateException(
                  "the rules and the plain evaluator disagree on `"
                      + policy.title()
                      + "` and `"
                      + object.id()
                      + "`");
        };
    return new Finding(
        policy, object, state, evaluation.reasons(), verdict.failure(), message(policy, object));
  }

  /** What the assignment tells, else what the policy does. */
  private Optional<String> message(AssignedPolicy policy, Resource object) {
    return policy.message().or(() -> PolicyMessage.about(policy.policy(), object, environment));
  }
}
