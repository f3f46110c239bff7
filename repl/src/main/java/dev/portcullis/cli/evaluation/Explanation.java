package dev.portcullis.cli.evaluation;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.Evaluation;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/**
 * What one policy says of one object, told in full.
 *
 * @param policy the policy with its values
 * @param object the object
 * @param evaluation verdict, reasons and steps
 * @param details with what the effect would act; empty where it does not apply, or has none
 * @param failure why the evaluation failed, or the details could not be resolved
 * @param message what the policy's author wants told; empty where the effect does not apply
 */
public record Explanation(
    BoundPolicy policy,
    Resource object,
    Evaluation evaluation,
    Optional<Value> details,
    Optional<EvaluationFailure> failure,
    Optional<String> message) {

  /** What the policy says; a policy whose details cannot be resolved has failed. */
  public Verdict.Kind kind() {
    return failure.isPresent() ? Verdict.Kind.FAILED : evaluation.verdict().kind();
  }
}
