package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares how many of some conditions hold: what is left of a count over an array that is the same
 * for all rows, one condition for each element.
 */
public record CountCondition(List<RowCondition> conditions, Comparand comparand)
    implements RowCondition {

  public CountCondition {
    conditions = List.copyOf(conditions);
  }

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    Rows open = asked.copy();
    long[] counts = new long[slice.size()];
    for (RowCondition condition : conditions) {
      RowOutcome one = RowOutcome.of(slice.size());
      condition.judge(slice, open, one);
      for (int row = one.holds().next(0); row >= 0; row = one.holds().next(row + 1)) {
        counts[row]++;
      }
      outcome.failed().or(one.failed());
      open.andNot(one.failed());
    }
    comparand.test().judge(Column.ofIntegers(open, counts), open, outcome);
  }

  @Override
  public String canonical() {
    return conditions.stream()
        .map(RowCondition::canonical)
        .collect(Collectors.joining(", ", "count(", ") " + comparand.canonical()));
  }
}
