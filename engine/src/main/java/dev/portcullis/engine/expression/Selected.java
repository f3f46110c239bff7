package dev.portcullis.engine.expression;

import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;

/** What a field with a star selects, for a count: nothing where the array is missing. */
public record Selected(ColumnSource field) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    Value value = scope.slice().column(field).value(scope.row());
    return value.isAbsent() ? ArrayValue.EMPTY : value;
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return "members(" + field.canonical() + ")";
  }
}
