package dev.portcullis.engine.slice;

import java.util.function.IntConsumer;

/**
 * A set of rows of one slice. Mutable, and not safe for use by several threads at once.
 *
 * <p>Operations on two sets want both to be of the same slice.
 */
public final class Rows {

  /** The most rows that a slice has. */
  public static final int LIMIT = 1_024;

  private final int size;
  private final long[] words;

  private Rows(int size, long[] words) {
    this.size = size;
    this.words = words;
  }

  /** No row of a slice of this size. */
  public static Rows none(int size) {
    if (size < 0 || size > LIMIT) {
      throw new IllegalArgumentException("a slice of " + size + " rows");
    }
    return new Rows(size, new long[(size + Long.SIZE - 1) / Long.SIZE]);
  }

  /** Every row of a slice of this size. */
  public static Rows all(int size) {
    Rows rows = none(size);
    for (int word = 0; word < rows.words.length; word++) {
      rows.words[word] = rows.everyRowOf(word);
    }
    return rows;
  }

  /** How many rows the slice has. */
  public int size() {
    return size;
  }

  /** Whether a row is in the set. */
  public boolean contains(int row) {
    return (words[row >> 6] & (1L << row)) != 0;
  }

  /** Puts a row in. */
  public void add(int row) {
    words[row >> 6] |= 1L << row;
  }

  /** Takes a row out. */
  public void remove(int row) {
    words[row >> 6] &= ~(1L << row);
  }

  /** Keeps only what is in the other set too. */
  public void and(Rows other) {
    for (int word = 0; word < words.length; word++) {
      words[word] &= other.words[word];
    }
  }

  /** Puts in all that is in the other set. */
  public void or(Rows other) {
    for (int word = 0; word < words.length; word++) {
      words[word] |= other.words[word];
    }
  }

  /** Takes out all that is in the other set. */
  public void andNot(Rows other) {
    for (int word = 0; word < words.length; word++) {
      words[word] &= ~other.words[word];
    }
  }

  /** Puts in what two other sets share. */
  public void orBoth(Rows one, Rows other) {
    for (int word = 0; word < words.length; word++) {
      words[word] |= one.words[word] & other.words[word];
    }
  }

  /** A set of the same rows, which changes on its own. */
  public Rows copy() {
    return new Rows(size, words.clone());
  }

  /** Whether no row is in the set. */
  public boolean isEmpty() {
    for (long word : words) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row is in both sets. */
  public boolean intersects(Rows other) {
    for (int word = 0; word < words.length; word++) {
      if ((words[word] & other.words[word]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** How many rows are in the set. */
  public int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** Whether fewer rows than this are in the set. */
  public boolean hasFewerThan(int limit) {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
      if (count >= limit) {
        return false;
      }
    }
    return true;
  }

  /** The first row in the set from this row on; −1 where there is none. */
  public int next(int from) {
    if (from >= size) {
      return -1;
    }
    int index = from >> 6;
    long word = words[index] & (-1L << from);
    while (word == 0) {
      if (++index == words.length) {
        return -1;
      }
      word = words[index];
    }
    return (index << 6) + Long.numberOfTrailingZeros(word);
  }

  /** Hands on each row in the set, in ascending order. */
  public void forEach(IntConsumer action) {
    for (int index = 0; index < words.length; index++) {
      for (long word = words[index]; word != 0; word &= word - 1) {
        action.accept((index << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /** How many words of 64 rows the set has. */
  public int words() {
    return words.length;
  }

  /** The rows from {@code 64 * word} on, the first in the lowest bit. */
  public long word(int word) {
    return words[word];
  }

  /** Puts in rows from {@code 64 * word} on, the first in the lowest bit. */
  public void orWord(int word, long rows) {
    words[word] |= rows & everyRowOf(word);
  }

  private long everyRowOf(int word) {
    int rest = size - (word << 6);
    return rest >= Long.SIZE ? -1L : (1L << rest) - 1;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    forEach(row -> text.append(text.length() == 1 ? "" : ", ").append(row));
    return text.append('}').toString();
  }
}
