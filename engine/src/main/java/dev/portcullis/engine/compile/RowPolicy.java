package dev.portcullis.engine.compile;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.slice.RowCondition;

/**
 * A policy ready to judge slices. Immutable, so that threads may share it.
 *
 * @param bound the policy
 * @param applicability to which rows it applies
 * @param match to which of the rows it applies to its effect applies; for an existence effect those
 *     that lack the related resource
 */
public record RowPolicy(BoundPolicy bound, RowCondition applicability, RowCondition match) {}
