package dev.portcullis.engine.slice;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one field holds in each row of a slice, apart by kind of value: an operator answers each
 * kind on its own, most of them without a look at the rows.
 *
 * <p>The sets of rows are not to be changed.
 */
public final class Column {

  private final Rows missing;
  private final Rows absent;
  private final Rows trues;
  private final Rows falses;
  private final LongCells integers;
  private final TextCells texts;
  private final Rows irregular;
  private final Rows selections;
  private final @Nullable Value[] values;

  Column(
      Rows missing,
      Rows absent,
      Rows trues,
      Rows falses,
      LongCells integers,
      TextCells texts,
      Rows irregular,
      Rows selections,
      @Nullable Value[] values) {
    this.missing = missing;
    this.absent = absent;
    this.trues = trues;
    this.falses = falses;
    this.integers = integers;
    this.texts = texts;
    this.irregular = irregular;
    this.selections = selections;
    this.values = values;
  }

  /** A column that holds integers in some rows, and is read in these alone. */
  public static Column ofIntegers(Rows rows, long[] integers) {
    Rows none = Rows.none(rows.size());
    return new Column(
        none,
        none,
        none,
        none,
        new LongCells(rows, integers),
        new TextCells(none, new @Nullable Object[0]),
        none,
        none,
        new @Nullable Value[0]);
  }

  /** The rows where the field is missing or null. */
  public Rows absent() {
    return absent;
  }

  /** The rows that hold true. */
  public Rows trues() {
    return trues;
  }

  /** The rows that hold false. */
  public Rows falses() {
    return falses;
  }

  /**
   * The cells that hold a number written as 64-bit integers are: no sign but minus, no zero in
   * front.
   */
  public LongCells integers() {
    return integers;
  }

  /** The cells that hold a text. */
  public TextCells texts() {
    return texts;
  }

  /** The rows that hold another number, an array or an object. */
  public Rows irregular() {
    return irregular;
  }

  /** The rows that hold all that a star selects, as an array: an operator asks each element. */
  public Rows selections() {
    return selections;
  }

  /** What a row holds. */
  public Value value(int row) {
    if (texts.rows().contains(row)) {
      return new TextValue(texts.at(row));
    }
    if (integers.rows().contains(row)) {
      return NumberValue.of(integers.at(row));
    }
    if (absent.contains(row)) {
      return missing.contains(row) ? MissingValue.MISSING : NullValue.NULL;
    }
    if (irregular.contains(row) || selections.contains(row)) {
      return Objects.requireNonNull(values[row]);
    }
    return BooleanValue.of(trues.contains(row));
  }
}
