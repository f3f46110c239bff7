package dev.portcullis.engine.expression;

import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.value.Value;

/** What a field without a star holds, as a condition meets it: missing where it is not there. */
public record FieldValue(ColumnSource field) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    return scope.slice().column(field).value(scope.row());
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return field.canonical();
  }
}
