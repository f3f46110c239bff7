package dev.portcullis.engine.monitor;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.Optional;

/**
 * One object came to stand otherwise under one policy.
 *
 * @param object the id of the object, as spelled
 * @param policy the policy
 * @param before the state before; not applicable where the policy did not speak of it, or it was
 *     not there
 * @param after the state now
 * @param at the instant of the change
 * @param cause why
 * @param finding what the policy has against the object now, with its reasons
 */
public record StateChange(
    String object,
    AssignedPolicy policy,
    ComplianceState before,
    ComplianceState after,
    Instant at,
    Cause cause,
    Optional<Finding> finding) {}
