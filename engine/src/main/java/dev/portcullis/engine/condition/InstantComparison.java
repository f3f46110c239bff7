package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/**
 * Orders dates as numbers. Rows without a date on both sides are judged as if there were no such
 * short cut.
 *
 * @param left the dates on the left
 * @param ordering the order
 * @param right the dates on the right
 * @param general the comparison by the letter
 */
public record InstantComparison(
    RowInstants left, Ordering ordering, RowInstants right, RowCondition general)
    implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    LongCells before = left.instants(slice, asked);
    LongCells after = right.instants(slice, asked);
    Rows dates = asked.copy();
    dates.and(before.rows());
    dates.and(after.rows());
    switch (ordering) {
      case LESS -> before.selectBelow(after, dates, outcome.holds());
      case LESS_OR_EQUALS -> before.selectUpTo(after, dates, outcome.holds());
      case GREATER -> after.selectBelow(before, dates, outcome.holds());
      case GREATER_OR_EQUALS -> after.selectUpTo(before, dates, outcome.holds());
    }
    Rows others = asked.copy();
    others.andNot(dates);
    if (!others.isEmpty()) {
      general.judge(slice, others, outcome);
    }
  }

  @Override
  public String canonical() {
    return general.canonical();
  }
}
