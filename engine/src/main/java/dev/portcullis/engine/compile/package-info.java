/**
 * Bound policies become Drools rules: conditions over slices, and one rule around each policy's
 * conditions.
 */
@NullMarked
package dev.portcullis.engine.compile;

import org.jspecify.annotations.NullMarked;
