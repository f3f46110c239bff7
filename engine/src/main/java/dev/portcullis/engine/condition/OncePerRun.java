package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/** Says of every row what a test says of one, since it reads nothing in which rows differ. */
public record OncePerRun(RowTest test) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    outcome.add(test.test(RowScope.of(slice)), asked);
  }

  @Override
  public String canonical() {
    return test.canonical();
  }
}
