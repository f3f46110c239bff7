package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import java.util.Optional;

/**
 * How the objects that one assigned policy reaches stand under it.
 *
 * @param policy the policy and its assignment
 * @param objects the states of the objects it reaches; of those it does not speak of the state is
 *     not applicable
 * @param resources the states of the resources they belong to: a vault as its components leave it.
 *     The service counts these
 * @param notStarted why no object was judged, where none was
 */
public record AssignmentSummary(
    AssignedPolicy policy,
    StateCounts objects,
    StateCounts resources,
    Optional<NotStarted> notStarted) {}
