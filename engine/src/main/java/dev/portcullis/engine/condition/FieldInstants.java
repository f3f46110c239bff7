package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.ColumnSource;
import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/** The dates in a field. */
public record FieldInstants(ColumnSource field) implements RowInstants {

  @Override
  public LongCells instants(Slice slice, Rows asked) {
    return slice.column(field).texts().instants();
  }
}
