package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
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
 * @param state the object's state under this policy alone: non-compliant, conflicting, error or
 *     unknown, and exempt for an object that would be one of these without its exemption
 * @param reasons why, in the order of the policy's text; an exempt object keeps them
 * @param failure what failed, where the evaluation did
 * @param missing the facts for want of which the state is unknown, such as {@code keySize}
 * @param exemption by which exemption the object is exempt
 * @param message what the author of the assignment or the policy wants told
 */
public record Finding(
    AssignedPolicy policy,
    Resource object,
    ComplianceState state,
    List<NonComplianceReason> reasons,
    Optional<EvaluationFailure> failure,
    List<String> missing,
    Optional<Exemption> exemption,
    Optional<String> message) {

  public Finding {
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
  }

  /** Whether it is what somebody must do something about: no exemption accepts it. */
  public boolean isOpen() {
    return exemption.isEmpty();
  }

  /**
   * A name for this finding that stays the same from scan to scan: made of the assignment, the
   * definition, its name in the initiative and the object, not of the reasons.
   */
  public String id() {
    String key =
        String.join(
                "\n",
                policy.assignment().id().text(),
                policy.definitionId(),
                policy.referenceId().orElse(""),
                object.id())
            .toLowerCase(Locale.ROOT);
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
