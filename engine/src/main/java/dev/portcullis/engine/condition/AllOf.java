package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import java.util.List;
import java.util.stream.Collectors;

/** Holds where all of its conditions hold. Each is asked only about rows that held so far. */
public record AllOf(List<RowCondition> conditions) implements RowCondition {

  public AllOf {
    conditions = List.copyOf(conditions);
  }

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    Rows open = asked.copy();
    outcome.holds().or(open);
    for (RowCondition condition : conditions) {
      outcome.holds().andNot(open);
      condition.judge(slice, open, outcome);
      open.and(outcome.holds());
      if (open.isEmpty()) {
        return;
      }
    }
  }

  @Override
  public String canonical() {
    return conditions.stream()
        .map(RowCondition::canonical)
        .collect(Collectors.joining(", ", "allOf(", ")"));
  }
}
