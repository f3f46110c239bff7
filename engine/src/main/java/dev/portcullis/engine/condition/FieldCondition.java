package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.value.ArrayValue;

/** Holds where what a field holds passes a test; where a star selects, all that it selects. */
record FieldCondition(ColumnSource field, ValueTest test) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    Column column = slice.column(field);
    if (!asked.intersects(column.selections())) {
      test.judge(column, asked, outcome);
      return;
    }
    Rows single = asked.copy();
    single.andNot(column.selections());
    test.judge(column, single, outcome);
    Rows several = asked.copy();
    several.and(column.selections());
    for (int row = several.next(0); row >= 0; row = several.next(row + 1)) {
      outcome.add(Selections.all((ArrayValue) column.value(row), test), row);
    }
  }

  @Override
  public String canonical() {
    return field.canonical() + " " + test.canonical();
  }
}
