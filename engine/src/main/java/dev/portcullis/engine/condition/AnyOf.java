package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds where one of its conditions holds. Each is asked only about rows that did not hold so far.
 */
public record AnyOf(List<RowCondition> conditions) implements RowCondition {

  public AnyOf {
    conditions = List.copyOf(conditions);
  }

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    Rows open = asked.copy();
    for (RowCondition condition : conditions) {
      condition.judge(slice, open, outcome);
      open.andNot(outcome.holds());
      open.andNot(outcome.failed());
      if (open.isEmpty()) {
        return;
      }
    }
  }

  @Override
  public String canonical() {
    return conditions.stream()
        .map(RowCondition::canonical)
        .collect(Collectors.joining(", ", "anyOf(", ")"));
  }
}
