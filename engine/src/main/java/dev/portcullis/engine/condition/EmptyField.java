package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;

/** {@code empty(field('…'))}: fails for what has no size. */
public record EmptyField(ColumnSource field) implements RowCondition {

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    Column column = slice.column(field);
    outcome.add(Truth.TRUE, asked, column.absent());
    outcome.add(Truth.FAILED, asked, column.trues());
    outcome.add(Truth.FAILED, asked, column.falses());
    outcome.add(Truth.FAILED, asked, column.integers().rows());
    column.texts().selectEmpty(asked, outcome.holds());
    Rows others = column.irregular().copy();
    others.or(column.selections());
    others.and(asked);
    for (int row = others.next(0); row >= 0; row = others.next(row + 1)) {
      outcome.add(isEmpty(column.value(row)), row);
    }
  }

  private static Truth isEmpty(Value value) {
    if (value instanceof ArrayValue array) {
      return Truth.of(array.elements().isEmpty());
    }
    return value instanceof ObjectValue object
        ? Truth.of(object.members().isEmpty())
        : Truth.FAILED;
  }

  @Override
  public String canonical() {
    return "empty(" + field.canonical() + ")";
  }
}
