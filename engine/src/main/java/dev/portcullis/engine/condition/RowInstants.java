package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/**
 * Dates computed for the rows of slices as numbers, without the texts that the language has for
 * them. Immutable.
 */
public interface RowInstants {

  /**
   * The ticks of those rows for which there is a date. A row is left out where there is another
   * value, or none.
   *
   * @param asked the rows in question; the answer may speak of others too
   */
  LongCells instants(Slice slice, Rows asked);
}
