/**
 * Says why policies have something against the rows of slices, as the plain evaluator says it of
 * each resource, at a fraction of the cost.
 */
@NullMarked
package dev.portcullis.engine.explain;

import org.jspecify.annotations.NullMarked;
