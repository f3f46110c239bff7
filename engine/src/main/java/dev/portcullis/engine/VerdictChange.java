package dev.portcullis.engine;

import dev.portcullis.engine.monitor.StateChange;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.Optional;

/**
 * One resource came to stand otherwise under one policy.
 *
 * @param resourceId the id of the resource, as spelled
 * @param policy the policy
 * @param before the state before; {@link ComplianceState#NOT_APPLICABLE} where the policy did not
 *     speak of the resource, or where it was not there
 * @param after the state from now on
 * @param at the instant of the change
 * @param cause what brought it about
 * @param finding what the policy has against the resource now, with its reasons
 */
public record VerdictChange(
    String resourceId,
    PolicyReference policy,
    ComplianceState before,
    ComplianceState after,
    Instant at,
    Cause cause,
    Optional<PolicyFinding> finding) {

  /** What may bring a change about. */
  public enum Cause {
    /** The resource came, or came otherwise. */
    PUT,
    /** The resource went. */
    REMOVED,
    /** Its vault, a related resource or its scope changed. */
    SURROUNDINGS,
    /** Time passed. */
    TIME,
    /** The policies were exchanged. */
    POLICIES
  }

  static VerdictChange of(StateChange change) {
    return new VerdictChange(
        change.object(),
        PolicyReference.of(change.policy()),
        change.before(),
        change.after(),
        change.at(),
        switch (change.cause()) {
          case PUT -> Cause.PUT;
          case REMOVED -> Cause.REMOVED;
          case SURROUNDINGS -> Cause.SURROUNDINGS;
          case TIME -> Cause.TIME;
          case POLICIES -> Cause.POLICIES;
        },
        change.finding().map(PolicyFinding::of));
  }
}
