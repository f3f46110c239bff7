package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.slice.Column;
import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;

/** What a field of the resource holds. */
public record FieldSubject(ColumnSource field) implements RowSubject {

  @Override
  public Truth test(RowScope scope, Comparand comparand) {
    Column column = scope.slice().column(field);
    Value value = column.value(scope.row());
    scope.afford(value);
    return column.selections().contains(scope.row())
        ? Selections.all((ArrayValue) value, comparand.test())
        : value.accept(comparand.test());
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
