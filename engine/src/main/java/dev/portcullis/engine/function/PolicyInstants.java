package dev.portcullis.engine.function;

import dev.portcullis.engine.value.UtcSeconds;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The one form in which policy takes a text for a date: {@code yyyy-MM-ddTHH:mm:ss}, with a
 * fraction of one to seven digits or none, and {@code Z}. All else is text. Years reach from 0001
 * to 9999.
 *
 * <p>Ticks count 100 nanoseconds from 1970-01-01T00:00:00Z.
 */
public final class PolicyInstants {

  private static final long TICKS_PER_SECOND = 10_000_000L;
  private static final int NANOSECONDS_PER_TICK = 100;
  private static final int LENGTH_WITHOUT_FRACTION = 19;
  private static final int LONGEST_FRACTION = 7;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999900Z");

  private PolicyInstants() {}

  /** The instant that a text names; empty where it is not in this form. */
  public static Optional<Instant> parse(String text) {
    OptionalLong ticks = ticks(text);
    return ticks.isPresent() ? Optional.of(instant(ticks.getAsLong())) : Optional.empty();
  }

  /** The ticks of the instant that a text names; empty where it is not in this form. */
  public static OptionalLong ticks(String text) {
    int end = text.length() - 1;
    if (end < LENGTH_WITHOUT_FRACTION
        || text.charAt(end) != 'Z'
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return OptionalLong.empty();
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, 19);
    int fraction = fraction(text, end);
    long seconds = UtcSeconds.of(year, month, day, hour, minute, second);
    return seconds == UtcSeconds.NONE || fraction < 0
        ? OptionalLong.empty()
        : OptionalLong.of(seconds * TICKS_PER_SECOND + fraction);
  }

  /** The ticks of an instant, what is finer than a tick cut off. */
  public static long ticks(Instant instant) {
    return instant.getEpochSecond() * TICKS_PER_SECOND + instant.getNano() / NANOSECONDS_PER_TICK;
  }

  /** The instant of so many ticks. */
  public static Instant instant(long ticks) {
    return Instant.ofEpochSecond(
        Math.floorDiv(ticks, TICKS_PER_SECOND),
        Math.floorMod(ticks, TICKS_PER_SECOND) * NANOSECONDS_PER_TICK);
  }

  /** Whether policy can name an instant: its year is from 0001 to 9999. */
  public static boolean isInRange(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  /** The text of an instant, with all seven digits of its fraction. */
  public static String format(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(28);
    append(text, time.getYear(), 4).append('-');
    append(text, time.getMonthValue(), 2).append('-');
    append(text, time.getDayOfMonth(), 2).append('T');
    append(text, time.getHour(), 2).append(':');
    append(text, time.getMinute(), 2).append(':');
    append(text, time.getSecond(), 2).append('.');
    return append(text, time.getNano() / NANOSECONDS_PER_TICK, 7).append('Z').toString();
  }

  private static StringBuilder append(StringBuilder text, int number, int digits) {
    String decimal = Integer.toString(number);
    return text.append("0".repeat(digits - decimal.length())).append(decimal);
  }

  /** The fraction in ticks; negative where what stands there is none. */
  private static int fraction(String text, int end) {
    int length = end - LENGTH_WITHOUT_FRACTION - 1;
    if (length == -1) {
      return 0;
    }
    if (length < 1 || length > LONGEST_FRACTION || text.charAt(LENGTH_WITHOUT_FRACTION) != '.') {
      return -1;
    }
    int fraction = digits(text, LENGTH_WITHOUT_FRACTION + 1, end);
    for (int digit = length; digit < LONGEST_FRACTION && fraction > 0; digit++) {
      fraction *= 10;
    }
    return fraction;
  }

  /** The number that digits make; negative where one of them is none. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
