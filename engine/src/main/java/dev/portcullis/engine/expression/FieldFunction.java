package dev.portcullis.engine.expression;

import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/**
 * {@code field('…')} of a resource: what is absent is the empty text; of a star, an array of all
 * that it selects.
 */
public record FieldFunction(ColumnSource field) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    Value value = scope.slice().column(field).value(scope.row());
    scope.afford(value);
    return value.isAbsent() ? TextValue.EMPTY : value;
  }

  @Override
  public Reach reach() {
    return Reach.ROW;
  }

  @Override
  public String canonical() {
    return "field(" + field.canonical() + ")";
  }
}
