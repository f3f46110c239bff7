package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.TextCells;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NumberValue;

/**
 * Judges a column kind by kind: absent values and booleans by sets alone, texts each once, the rest
 * value by value where the operator knows nothing better.
 */
abstract class ColumnTest implements ValueTest {

  @Override
  public final void judge(Column column, Rows asked, RowOutcome outcome) {
    outcome.add(absent(MissingValue.MISSING), asked, column.absent());
    outcome.add(bool(BooleanValue.TRUE), asked, column.trues());
    outcome.add(bool(BooleanValue.FALSE), asked, column.falses());
    if (asked.intersects(column.texts().rows())) {
      judgeTexts(column.texts(), asked, outcome);
    }
    if (asked.intersects(column.integers().rows())) {
      judgeIntegers(column.integers(), asked, outcome);
    }
    if (asked.intersects(column.irregular())) {
      judgeIrregular(column, asked, outcome);
    }
  }

  /** Says it of the rows asked about that hold a text. */
  abstract void judgeTexts(TextCells texts, Rows asked, RowOutcome outcome);

  /** Says it of the rows asked about that hold an integer. */
  void judgeIntegers(LongCells integers, Rows asked, RowOutcome outcome) {
    Rows open = asked.copy();
    open.and(integers.rows());
    for (int row = open.next(0); row >= 0; row = open.next(row + 1)) {
      outcome.add(number(NumberValue.of(integers.at(row))), row);
    }
  }

  private void judgeIrregular(Column column, Rows asked, RowOutcome outcome) {
    Rows open = asked.copy();
    open.and(column.irregular());
    for (int row = open.next(0); row >= 0; row = open.next(row + 1)) {
      outcome.add(column.value(row).accept(this), row);
    }
  }
}
