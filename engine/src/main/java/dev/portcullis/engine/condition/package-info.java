/**
 * Conditions over slices: operators over columns, operators row by row, and what combines them.
 *
 * <p>A column is asked where a field meets a target that is the same for all rows; all else goes
 * row by row.
 */
@NullMarked
package dev.portcullis.engine.condition;

import org.jspecify.annotations.NullMarked;
