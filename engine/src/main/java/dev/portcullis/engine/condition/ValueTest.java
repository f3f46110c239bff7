package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.Value;

/**
 * An operator with its target: what it says of one value, and of a whole column of them at once.
 * Immutable, so that threads may share it.
 */
interface ValueTest extends Value.Visitor<Truth> {

  /**
   * Says it of the rows asked about, each of which holds one value.
   *
   * @param column the values by row
   * @param asked the rows in question; not changed
   * @param outcome where the answer goes
   */
  void judge(Column column, Rows asked, RowOutcome outcome);

  /** The operator and its target written out: equal texts are equal tests. */
  String canonical();
}
