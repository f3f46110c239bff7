package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/** What {@code if} makes of dates: for each row those of the branch that is taken. */
public record ChosenInstants(RowCondition test, RowInstants then, RowInstants otherwise)
    implements RowInstants {

  @Override
  public LongCells instants(Slice slice, Rows asked) {
    RowOutcome outcome = RowOutcome.of(slice.size());
    test.judge(slice, asked, outcome);
    Rows others = asked.copy();
    others.andNot(outcome.holds());
    others.andNot(outcome.failed());
    return LongCells.either(
        then.instants(slice, outcome.holds()),
        outcome.holds(),
        otherwise.instants(slice, others),
        others);
  }
}
