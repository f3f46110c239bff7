package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/** Holds where its condition does not. A failure stays a failure. */
public record Not(RowCondition condition) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    condition.judge(slice, asked, outcome);
    outcome.negate(asked);
  }

  @Override
  public String canonical() {
    return "not(" + condition.canonical() + ")";
  }
}
