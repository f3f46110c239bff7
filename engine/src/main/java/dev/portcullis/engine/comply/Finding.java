package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.EvaluationFailure;
import dev.portcullis.engine.state.NonComplianceReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What one assigned policy has against one object.
 *
 * @param policy the policy and its assignment
 * @param object the object
 * @param state the object's state under this policy alone
 * @param reasons why, in the order of the policy's text
 * @param failure what failed, where the state is Error
 * @param message what the author of the assignment or the policy wants told
 */
public record Finding(
    AssignedPolicy policy,
    Resource object,
    ComplianceState state,
    List<NonComplianceReason> reasons,
    Optional<EvaluationFailure> failure,
    Optional<String> message) {

  public Finding {
    reasons = List.copyOf(reasons);
  }

  /**
   * A name for this finding that stays the same from scan to scan: made of the assignment, the
   * definition and the object, not of the reasons.
   */
  public String id() {
    String key =
        String.join("\n", policy.assignment().id().text(), policy.definitionId(), object.id())
            .toLowerCase(Locale.ROOT);
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
