package dev.portcullis.engine.value;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Days and times of the Gregorian calendar in UTC, as seconds from 1970-01-01T00:00:00Z. */
public final class UtcSeconds {

  /** What a day or a time that does not exist has for seconds. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int DAYS_BEFORE_1970 = 719_468;
  private static final int SECONDS_OF_A_DAY = 86_400;

  private UtcSeconds() {}

  /**
   * The seconds to a time of a day; {@link #NONE} where the calendar or the clock does not have it.
   *
   * @param year from 1 to 9999
   * @param month from 1
   * @param day from 1
   */
  public static long of(int year, int month, int day, int hour, int minute, int second) {
    if (year < 1 || month < 1 || day < 1 || (hour | minute | second) < 0) {
      return NONE;
    }
    if (month > 12 || day > lengthOf(month, year) || hour > 23 || minute > 59 || second > 59) {
      return NONE;
    }
    return ((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
  }

  private static int lengthOf(int month, int year) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** The days since 1970-01-01. The year is reckoned from March on, so that February ends it. */
  private static long epochDay(int year, int month, int day) {
    int ofMarch = month > 2 ? year : year - 1;
    int monthOfMarch = month > 2 ? month - 3 : month + 9;
    int leapDays = ofMarch / 4 - ofMarch / 100 + ofMarch / 400;
    return 365L * ofMarch + leapDays + (153 * monthOfMarch + 2) / 5 + day - 1 - DAYS_BEFORE_1970;
  }

  /** {@code yyyy-MM-ddTHH:mm:ssZ}, for years from 1 to 9999. */
  static String text(long seconds) {
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_OF_A_DAY));
    int time = Math.floorMod(seconds, SECONDS_OF_A_DAY);
    byte[] text = "0000-00-00T00:00:00Z".getBytes(StandardCharsets.ISO_8859_1);
    put(text, 3, date.getYear());
    put(text, 6, date.getMonthValue());
    put(text, 9, date.getDayOfMonth());
    put(text, 12, time / 3_600);
    put(text, 15, time / 60 % 60);
    put(text, 18, time % 60);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /** Writes a number so that its last digit stands at a place. */
  private static void put(byte[] text, int last, int number) {
    int rest = number;
    for (int at = last; rest > 0; at--) {
      text[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
