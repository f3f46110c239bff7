package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.function.LocationNames;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** The region of a resource as comparisons take it: lower case, without blanks. */
enum NormalizedLocation implements ColumnSource {
  SOURCE;

  @Override
  public Column read(Slice slice) {
    Column locations = slice.column(new PlainSource(PlainField.LOCATION));
    ColumnBuilder column = new ColumnBuilder(slice.size());
    for (int row = 0; row < slice.size(); row++) {
      column.add(normalized(locations.value(row)));
    }
    return column.build();
  }

  private static Value normalized(Value value) {
    if (value instanceof TextValue text) {
      return new TextValue(LocationNames.normalize(text.text()));
    }
    return value instanceof ArrayValue array
        ? new ArrayValue(array.elements().stream().map(NormalizedLocation::normalized).toList())
        : value;
  }

  @Override
  public String canonical() {
    return "normalized location";
  }
}
