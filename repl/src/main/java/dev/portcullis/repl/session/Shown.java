package dev.portcullis.repl.session;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words things so that they fit a line. What could steer a terminal is replaced. */
public final class Shown {

  private static final int LONGEST_VALUE = 48;
  private static final Pattern VERSION = Pattern.compile("(.*)(/[0-9a-fA-F]{8})[0-9a-fA-F]{24}");
  private static final Pattern STEERS_TERMINAL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f]");

  private Shown() {}

  /** A text in one line. */
  public static String line(String text) {
    return STEERS_TERMINAL.matcher(text).replaceAll("\uFFFD");
  }

  /** The text, cut where it is longer than so many characters. */
  public static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /** A value as a cell of a table. */
  public static String value(Value value) {
    if (value == MissingValue.MISSING) {
      return "(missing)";
    }
    if (value == NullValue.NULL) {
      return "null";
    }
    String text =
        value instanceof TextValue written && !written.text().isEmpty()
            ? written.text()
            : ValueWriter.write(value);
    return cut(line(text), LONGEST_VALUE);
  }

  /**
   * An object's name: from its vault's name on, with the first characters of its version; the whole
   * id where it is in no vault.
   */
  public static String object(Resource object) {
    return named(object, "$1$2");
  }

  /** An object's name as {@link #object} gives it, without a version. */
  static String brief(Resource object) {
    return named(object, "$1");
  }

  private static String named(Resource object, String parts) {
    String id = object.id().isEmpty() ? object.name() : object.id();
    Optional<String> vault = object.vaultId();
    String name = vault.map(of -> id.substring(of.lastIndexOf('/') + 1)).orElse(id);
    return line(VERSION.matcher(name).replaceFirst(parts));
  }

  /** A number with commas between thousands. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** So many things: {@code 1 object}, {@code 2,000 objects}. */
  public static String count(long number, String singular, String plural) {
    return number(number) + " " + (number == 1 ? singular : plural);
  }

  /** So many objects. */
  public static String objects(long number) {
    return count(number, "object", "objects");
  }

  /** A time to two digits: {@code 850 µs}, {@code 1.2 ms}, {@code 3.4 s}. */
  public static String time(Duration time) {
    double nanos = time.toNanos();
    if (nanos < 1e6) {
      return String.format(Locale.ROOT, "%.0f µs", Math.max(1, nanos / 1e3));
    }
    return nanos < 1e9
        ? String.format(Locale.ROOT, nanos < 1e7 ? "%.1f ms" : "%.0f ms", nanos / 1e6)
        : String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  /** How many a second that is, to two digits. */
  public static String rate(long number, Duration time) {
    double rate = number * 1e9 / Math.max(1, time.toNanos());
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, rate))) - 1));
    return String.format(Locale.ROOT, "%,.0f objects/s", Math.round(rate / unit) * unit);
  }
}
