/**
 * Resources by the thousand: slices that hold them by column, sets of their rows, and what a
 * condition says of such rows.
 */
@NullMarked
package dev.portcullis.engine.slice;

import org.jspecify.annotations.NullMarked;
