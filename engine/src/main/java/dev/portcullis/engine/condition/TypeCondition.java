package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.value.TextValue;

/**
 * Tests the type, which the rows of a slice share but for case: once for all of them, by a test
 * that does not regard case.
 *
 * @param byRow judges a slice whose rows have no type
 */
record TypeCondition(FieldCondition byRow) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    if (slice.type().isEmpty()) {
      byRow.judge(slice, asked, outcome);
    } else {
      outcome.add(byRow.test().text(new TextValue(slice.type())), asked);
    }
  }

  @Override
  public String canonical() {
    return byRow.canonical();
  }
}
