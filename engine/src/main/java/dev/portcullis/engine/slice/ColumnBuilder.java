package dev.portcullis.engine.slice;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.InstantText;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import org.jspecify.annotations.Nullable;

/** Makes a column of values that come row by row. */
public final class ColumnBuilder implements Value.Visitor<ColumnBuilder> {

  private final int size;

  /** What the sets share that have no row: a column has few kinds of values. */
  private final Rows none;

  private Rows missing;
  private Rows absent;
  private Rows trues;
  private Rows falses;
  private Rows integers;
  private Rows texts;
  private Rows irregular;
  private Rows selections;
  private long[] integerValues = {};
  private @Nullable Object[] textValues = {};
  private @Nullable Value[] values = {};
  private int row;

  /**
   * @param size how many rows the slice has
   */
  public ColumnBuilder(int size) {
    this.size = size;
    this.none = Rows.none(size);
    this.missing = none;
    this.absent = none;
    this.trues = none;
    this.falses = none;
    this.integers = none;
    this.texts = none;
    this.irregular = none;
    this.selections = none;
  }

  /** Takes what the next row holds. */
  public void add(Value value) {
    value.accept(this);
    row++;
  }

  /** Takes what the next row holds, as a row of values holds it. */
  void addHeld(Object value) {
    if (value instanceof String || value instanceof InstantText) {
      text(value);
    } else {
      ((Value) value).accept(this);
    }
    row++;
  }

  /** Takes that the next row has nothing. */
  void addMissing() {
    absent = with(absent);
    missing = with(missing);
    row++;
  }

  /** Takes what a path selects in the resource of the next row. */
  void add(ValuePath path, Resource resource) {
    Value value = path.read(resource.content());
    if (path.isStarred()) {
      addSelection(value);
    } else {
      add(value);
    }
  }

  /** Takes what a field of other types is in the next row: an empty selection, or missing. */
  void addNothing(boolean starred) {
    if (starred) {
      addSelection(ArrayValue.EMPTY);
    } else {
      add(MissingValue.MISSING);
    }
  }

  private void addSelection(Value selection) {
    keep(selection);
    selections = with(selections);
    row++;
  }

  /** The column, once every row has been added. */
  public Column build() {
    if (row != size) {
      throw new IllegalStateException(row + " of " + size + " rows");
    }
    return new Column(
        missing,
        absent,
        trues,
        falses,
        new LongCells(integers, integerValues),
        new TextCells(texts, textValues),
        irregular,
        selections,
        values);
  }

  @Override
  public ColumnBuilder absent(Value value) {
    absent = with(absent);
    if (value == MissingValue.MISSING) {
      missing = with(missing);
    }
    return this;
  }

  @Override
  public ColumnBuilder bool(BooleanValue value) {
    if (value.value()) {
      trues = with(trues);
    } else {
      falses = with(falses);
    }
    return this;
  }

  @Override
  public ColumnBuilder number(NumberValue number) {
    return isPlainInteger(number) ? integer(number.integer()) : irregular(number);
  }

  @Override
  public ColumnBuilder text(TextValue text) {
    text(text.text());
    return this;
  }

  /** Takes a text: a string, or an instant that stands for one. */
  private void text(Object text) {
    if (textValues.length == 0) {
      textValues = new @Nullable Object[size];
    }
    textValues[row] = text;
    texts = with(texts);
  }

  @Override
  public ColumnBuilder array(ArrayValue array) {
    return irregular(array);
  }

  @Override
  public ColumnBuilder object(ObjectValue object) {
    return irregular(object);
  }

  private ColumnBuilder integer(long integer) {
    if (integerValues.length == 0) {
      integerValues = new long[size];
    }
    integerValues[row] = integer;
    integers = with(integers);
    return this;
  }

  private ColumnBuilder irregular(Value value) {
    irregular = with(irregular);
    keep(value);
    return this;
  }

  /** A set with the row that the builder is at. */
  private Rows with(Rows rows) {
    Rows own = rows == none ? Rows.none(size) : rows;
    own.add(row);
    return own;
  }

  private void keep(Value value) {
    if (values.length == 0) {
      values = new @Nullable Value[size];
    }
    values[row] = value;
  }

  /** Whether the integer alone gives the text back: {@code -0} and {@code 007} are no such. */
  private static boolean isPlainInteger(NumberValue number) {
    String text = number.text();
    int start = text.startsWith("-") ? 1 : 0;
    boolean plain = !text.startsWith("0", start) || text.equals("0");
    return plain && number.isInteger();
  }
}
