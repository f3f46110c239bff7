package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.LookLimit;
import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/**
 * A condition over a field that stands in a count that is written out element by element: it fails
 * where the field holds more values than so many looks may be taken at.
 *
 * @param looks how many elements the count looks at
 */
public record Affordable(ColumnSource field, int looks, RowCondition condition)
    implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    Column column = slice.column(field);
    Rows arrays = column.irregular().copy();
    arrays.or(column.selections());
    arrays.and(asked);
    Rows affordable = asked.copy();
    for (int row = arrays.next(0); row >= 0; row = arrays.next(row + 1)) {
      if (LookLimit.isExceeded(looks, LookLimit.values(column.value(row)))) {
        outcome.failed().add(row);
        affordable.andNot(outcome.failed());
      }
    }
    condition.judge(slice, affordable, outcome);
  }

  @Override
  public String canonical() {
    return looks + " times " + condition.canonical();
  }
}
