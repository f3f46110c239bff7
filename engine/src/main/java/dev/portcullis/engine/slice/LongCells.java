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
