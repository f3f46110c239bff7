package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/** Judges row by row what columns cannot say. */
public record EachRow(RowTest test) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    RowScope scope = RowScope.of(slice);
    for (int row = asked.next(0); row >= 0; row = asked.next(row + 1)) {
      scope.moveTo(row);
      outcome.add(test.test(scope), row);
    }
  }

  @Override
  public String canonical() {
    return test.canonical();
  }
}
