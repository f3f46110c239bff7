package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.Truth;

/** Says the same of every row. */
public record UniformCondition(Truth truth) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    outcome.add(truth, asked);
  }

  @Override
  public String canonical() {
    return truth.toString();
  }
}
