package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;

/**
 * How the objects that one assigned policy reaches stand under it.
 *
 * @param policy the policy and its assignment
 * @param counts the states of the objects it speaks of; those it does not speak of are not counted
 */
public record AssignmentSummary(AssignedPolicy policy, StateCounts counts) {}
