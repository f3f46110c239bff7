package dev.portcullis.engine;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.state.Effect;

/**
 * A policy as it is in force.
 *
 * @param definitionId the id of the definition, as spelled in it; empty where it has none
 * @param title the title of the definition
 * @param assignmentId the id of the assignment that brings it; that of the definition where nothing
 *     is assigned
 * @param referenceId the name by which the initiative that is assigned includes it, which tells two
 *     uses of one definition apart; empty where the definition itself is assigned
 * @param effect what it does, with the values that it was given
 * @param enforced whether its effect acts on requests
 */
public record PolicyReference(
    String definitionId,
    String title,
    String assignmentId,
    String referenceId,
    Effect effect,
    boolean enforced) {

  static PolicyReference of(AssignedPolicy policy) {
    return new PolicyReference(
        policy.definitionId(),
        policy.title(),
        policy.assignment().id().text(),
        policy.referenceId().orElse(""),
        policy.policy().effect(),
        policy.isEnforced());
  }

  @Override
  public String toString() {
    return title;
  }
}
