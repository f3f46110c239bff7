package dev.portcullis.engine.slice;

import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.InstantText;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The cells of a column that hold texts. Judges each distinct text once. */
public final class TextCells {

  /** With fewer rows than this, finding equal texts costs more than judging them again. */
  private static final int FEW = 8;

  private final Rows rows;
  private final @Nullable Object[] texts;
  private @Nullable TextDictionary dictionary;
  private @Nullable LongCells instants;

  /**
   * @param rows the rows that hold a text; not changed afterwards
   * @param texts the texts by row, each a string or an {@link InstantText}
   */
  TextCells(Rows rows, @Nullable Object[] texts) {
    this.rows = rows;
    this.texts = texts;
  }

  /** The rows that hold a text; not to be changed. */
  public Rows rows() {
    return rows;
  }

  /** The text of a row that holds one. */
  public String at(int row) {
    Object text = texts[row];
    if (text == null) {
      throw new IllegalArgumentException("row " + row + " holds no text");
    }
    return text instanceof InstantText instant ? instant.text() : (String) text;
  }

  /** Adds the rows asked about whose text is as wanted. */
  public void select(Predicate<String> wanted, Rows asked, Rows selected) {
    Rows open = asked.copy();
    open.and(rows);
    if (open.isEmpty()) {
      return;
    }
    if (dictionary == null && open.hasFewerThan(FEW)) {
      for (int row = open.next(0); row >= 0; row = open.next(row + 1)) {
        if (wanted.test(at(row))) {
          selected.add(row);
        }
      }
    } else {
      dictionary().select(wanted, open, selected);
    }
  }

  /** Adds the rows asked about whose text is empty. */
  public void selectEmpty(Rows asked, Rows selected) {
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      if (texts[row] instanceof String text && text.isEmpty() && asked.contains(row)) {
        selected.add(row);
      }
    }
  }

  /** Whether one of the texts is as wanted. */
  boolean any(Predicate<String> wanted) {
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      if (wanted.test(at(row))) {
        return true;
      }
    }
    return false;
  }

  /** Those of the texts that are dates in the universal form, as ticks of 100 nanoseconds. */
  public LongCells instants() {
    LongCells known = instants;
    if (known == null) {
      known = readInstants();
      instants = known;
    }
    return known;
  }

  private LongCells readInstants() {
    Rows dates = Rows.none(rows.size());
    long[] ticks = new long[rows.size()];
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      if (texts[row] instanceof InstantText instant) {
        dates.add(row);
        ticks[row] = instant.ticks();
        continue;
      }
      OptionalLong parsed = PolicyInstants.ticks(at(row));
      if (parsed.isPresent()) {
        dates.add(row);
        ticks[row] = parsed.getAsLong();
      }
    }
    return new LongCells(dates, ticks);
  }

  private TextDictionary dictionary() {
    TextDictionary known = dictionary;
    if (known == null) {
      known = TextDictionary.of(this);
      dictionary = known;
    }
    return known;
  }
}
