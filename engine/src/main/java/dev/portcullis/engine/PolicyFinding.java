package dev.portcullis.engine;

import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.EvaluationFailure;
import java.util.List;
import java.util.Optional;

/**
 * What one policy has against one resource.
 *
 * @param id a name that stays the same as long as policy, assignment and resource do
 * @param policy the policy
 * @param resourceId the id of the resource, as spelled
 * @param state the resource's state under this policy alone
 * @param reasons why, in the order of the policy's text
 * @param failure what failed, where the state is {@link ComplianceState#ERROR}
 * @param message what the author of the assignment wants told
 */
public record PolicyFinding(
    String id,
    PolicyReference policy,
    String resourceId,
    ComplianceState state,
    List<Reason> reasons,
    Optional<String> failure,
    Optional<String> message) {

  /** Copies the reasons. */
  public PolicyFinding {
    reasons = List.copyOf(reasons);
  }

  static PolicyFinding of(Finding finding) {
    return new PolicyFinding(
        finding.id(),
        PolicyReference.of(finding.policy()),
        finding.object().id(),
        finding.state(),
        finding.reasons().stream().map(Reason::of).toList(),
        finding.failure().map(EvaluationFailure::message),
        finding.message());
  }
}
