package dev.portcullis.engine.slice;

/** The cells of a column that hold 64-bit integers: whole numbers, or instants as ticks. */
public final class LongCells {

  /** From so many rows of 64 on, comparing all 64 without a branch is faster. */
  private static final int DENSE = 12;

  private final Rows rows;
  private final long[] values;

  /**
   * @param rows the rows that hold one; not changed afterwards
   * @param values the integers by row; what stands in other rows means nothing
   */
  public LongCells(Rows rows, long[] values) {
    this.rows = rows;
    this.values = values;
  }

  /** The rows that hold one; not to be changed. */
  public Rows rows() {
    return rows;
  }

  /** The integer of a row that holds one. */
  public long at(int row) {
    return values[row];
  }

  /** Adds the rows asked about whose integer lies within two bounds, both included. */
  public void selectBetween(long low, long high, Rows asked, Rows selected) {
    if (low > high) {
      return;
    }
    for (int word = 0; word < asked.words(); word++) {
      long open = asked.word(word) & rows.word(word);
      if (open != 0) {
        long within =
            Long.bitCount(open) < DENSE
                ? fewBetween(word << 6, open, low, high)
                : allBetween(word << 6, low, high) & open;
        selected.orWord(word, within);
      }
    }
  }

  /** Adds the rows asked about, each with an integer in both, where this one is the lower. */
  public void selectBelow(LongCells other, Rows asked, Rows selected) {
    for (int word = 0; word < asked.words(); word++) {
      long open = asked.word(word);
      if (open != 0) {
        selected.orWord(word, below(other, word << 6) & open);
      }
    }
  }

  /** Adds the rows asked about, each with an integer in both, where this one is not the higher. */
  public void selectUpTo(LongCells other, Rows asked, Rows selected) {
    for (int word = 0; word < asked.words(); word++) {
      long open = asked.word(word);
      if (open != 0) {
        selected.orWord(word, ~other.below(this, word << 6) & open);
      }
    }
  }

  private long below(LongCells other, int start) {
    int end = Math.min(values.length, start + Long.SIZE);
    long below = 0;
    for (int row = start; row < end; row++) {
      below |= (values[row] < other.values[row] ? 1L : 0L) << row;
    }
    return below;
  }

  /** These cells with a number added to each. */
  public LongCells plus(long number) {
    long[] sums = new long[values.length];
    for (int row = 0; row < sums.length; row++) {
      sums[row] = values[row] + number;
    }
    return new LongCells(rows, sums);
  }

  /** These cells in some rows alone. */
  public LongCells in(Rows some) {
    return new LongCells(some, values);
  }

  /** The cells of one in some rows and those of another in other rows. */
  public static LongCells either(LongCells one, Rows rows, LongCells other, Rows otherRows) {
    Rows both = Rows.none(rows.size());
    both.orBoth(one.rows, rows);
    long[] values = new long[rows.size()];
    System.arraycopy(other.values, 0, values, 0, other.values.length);
    for (int row = both.next(0); row >= 0; row = both.next(row + 1)) {
      values[row] = one.values[row];
    }
    both.orBoth(other.rows, otherRows);
    return new LongCells(both, values);
  }

  private long fewBetween(int start, long open, long low, long high) {
    long within = 0;
    for (long rest = open; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      long value = values[start + bit];
      if (low <= value && value <= high) {
        within |= 1L << bit;
      }
    }
    return within;
  }

  private long allBetween(int start, long low, long high) {
    int end = Math.min(values.length, start + Long.SIZE);
    long span = high - low + Long.MIN_VALUE;
    long within = 0;
    for (int row = start; row < end; row++) {
      // One comparison for both bounds: as numbers without a sign, value - low <= high - low.
      within |= (values[row] - low + Long.MIN_VALUE <= span ? 1L : 0L) << row;
    }
    return within;
  }
}
