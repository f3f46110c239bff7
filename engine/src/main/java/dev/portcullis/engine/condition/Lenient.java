package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/** Holds where its condition does, and where that fails: what comes after it tells the failure. */
public record Lenient(RowCondition condition) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    RowOutcome strict = RowOutcome.of(slice.size());
    condition.judge(slice, asked, strict);
    outcome.holds().or(strict.holds());
    outcome.holds().or(strict.failed());
  }

  @Override
  public String canonical() {
    return "lenient(" + condition.canonical() + ")";
  }
}
