package dev.portcullis.engine.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The distinct texts of a column, each with a code, and the codes by row. */
final class TextDictionary {

  /** So many distinct texts have a set of rows each, so that judging them is work on sets alone. */
  private static final int SETS = 16;

  private static final byte UNKNOWN = 0;
  private static final byte WANTED = 1;
  private static final byte UNWANTED = 2;

  private final List<String> distinct;
  private final short[] codes;
  private final List<Rows> sets;

  private TextDictionary(List<String> distinct, short[] codes, List<Rows> sets) {
    this.distinct = distinct;
    this.codes = codes;
    this.sets = sets;
  }

  /** The dictionary of the texts of some cells. */
  static TextDictionary of(TextCells texts) {
    Rows rows = texts.rows();
    short[] codes = new short[rows.size()];
    short[] table = new short[Integer.highestOneBit(Math.max(rows.size(), 1)) * 4];
    List<String> distinct = new ArrayList<>();
    List<Rows> sets = new ArrayList<>();
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      String text = texts.at(row);
      int slot = slot(text.hashCode(), table.length);
      while (table[slot] != 0 && !distinct.get(table[slot] - 1).equals(text)) {
        slot = (slot + 1) & (table.length - 1);
      }
      if (table[slot] == 0) {
        distinct.add(text);
        table[slot] = (short) distinct.size();
        if (distinct.size() <= SETS) {
          sets.add(Rows.none(rows.size()));
        }
      }
      int code = table[slot] - 1;
      codes[row] = (short) code;
      if (code < SETS) {
        sets.get(code).add(row);
      }
    }
    return new TextDictionary(distinct, codes, distinct.size() <= SETS ? sets : List.of());
  }

  /** Adds those of some rows, all of which hold a text, whose text is as wanted. */
  void select(Predicate<String> wanted, Rows open, Rows selected) {
    if (sets.isEmpty()) {
      selectByCode(wanted, open, selected);
    } else {
      selectBySet(wanted, open, selected);
    }
  }

  private void selectBySet(Predicate<String> wanted, Rows open, Rows selected) {
    for (int code = 0; code < sets.size(); code++) {
      Rows set = sets.get(code);
      if (open.intersects(set) && wanted.test(distinct.get(code))) {
        selected.orBoth(open, set);
      }
    }
  }

  private void selectByCode(Predicate<String> wanted, Rows open, Rows selected) {
    byte[] verdicts = new byte[distinct.size()];
    for (int row = open.next(0); row >= 0; row = open.next(row + 1)) {
      int code = codes[row];
      if (verdicts[code] == UNKNOWN) {
        verdicts[code] = wanted.test(distinct.get(code)) ? WANTED : UNWANTED;
      }
      if (verdicts[code] == WANTED) {
        selected.add(row);
      }
    }
  }

  private static int slot(int hash, int length) {
    return (hash ^ (hash >>> 16)) & (length - 1);
  }
}
