package dev.portcullis.engine.assign;

import dev.portcullis.engine.bind.BoundPolicy;
import java.util.Optional;

/**
 * A policy definition with the values that an assignment gives it.
 *
 * @param assignment where it comes from
 * @param policy the definition with its values
 */
public record AssignedPolicy(Assignment assignment, BoundPolicy policy) {

  /** Whether the effect acts on requests. */
  public boolean isEnforced() {
    return assignment.enforcementMode() == EnforcementMode.DEFAULT;
  }

  /** The id of the definition, as spelled in it; empty where it has none. */
  public String definitionId() {
    return policy.definition().envelope().id().map(id -> id.text()).orElse("");
  }

  /** The title of the definition for people. */
  public String title() {
    return policy.definition().envelope().title().orElse("(untitled)");
  }

  /**
   * What the assignment tells with a finding, for want of which the policy's own message counts.
   */
  public Optional<String> message() {
    return assignment.message();
  }
}
