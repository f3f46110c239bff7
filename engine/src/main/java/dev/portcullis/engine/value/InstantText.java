package dev.portcullis.engine.value;

import org.jspecify.annotations.Nullable;

/**
 * A text {@code yyyy-MM-ddTHH:mm:ssZ}, as nearly all dates of an inventory are, held as the instant
 * that it names: it takes a third of the memory, and is read but once. Immutable.
 */
public final class InstantText {

  /** The characters of such a text. */
  static final int LENGTH = 20;

  private static final long TICKS_PER_SECOND = 10_000_000L;

  private final long seconds;

  private InstantText(long seconds) {
    this.seconds = seconds;
  }

  /**
   * The instant that a text names.
   *
   * @param ascii the text, in bytes that are characters of ASCII
   * @return null where it has another form, or names none
   */
  static @Nullable InstantText read(byte[] ascii, int start, int length) {
    if (length != LENGTH
        || ascii[start + 19] != 'Z'
        || ascii[start + 4] != '-'
        || ascii[start + 7] != '-'
        || ascii[start + 10] != 'T'
        || ascii[start + 13] != ':'
        || ascii[start + 16] != ':') {
      return null;
    }
    int century = digits(ascii, start);
    int year = digits(ascii, start + 2);
    if (century < 0 || year < 0) {
      return null;
    }
    long seconds =
        UtcSeconds.of(
            100 * century + year,
            digits(ascii, start + 5),
            digits(ascii, start + 8),
            digits(ascii, start + 11),
            digits(ascii, start + 14),
            digits(ascii, start + 17));
    return seconds == UtcSeconds.NONE ? null : new InstantText(seconds);
  }

  /** The number that two digits make; negative where one of them is none. */
  private static int digits(byte[] ascii, int at) {
    int tens = ascii[at] - '0';
    int ones = ascii[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }

  /** The instant, in units of 100 nanoseconds from 1970-01-01T00:00:00Z. */
  public long ticks() {
    return seconds * TICKS_PER_SECOND;
  }

  /** The text. */
  public String text() {
    return UtcSeconds.text(seconds);
  }
}
