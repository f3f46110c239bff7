package dev.portcullis.engine.function;

import dev.portcullis.engine.value.NumberValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a specification such as {@code N2} or {@code 000} writes numbers, in the invariant culture:
 * {@code D} digits, {@code E} exponent, {@code F} fixed, {@code G} as it is, {@code N} with commas,
 * {@code P} per cent, {@code X} hexadecimal, or a pattern of {@code 0 # , . %}.
 */
final class NumberFormat {

  private static final Pattern STANDARD = Pattern.compile("([DEFGNPXdefgnpx])([0-9]{0,2})");
  private static final Pattern PATTERN = Pattern.compile("[-+ ]?[0#,]*[0#](?:\\.[0#]+)?[ %]*");

  /** No number with more digits than this is written out. */
  private static final int MOST_DIGITS = 400;

  private final Arguments arguments;
  private final String specification;

  NumberFormat(Arguments arguments, String specification) {
    this.arguments = arguments;
    this.specification = specification;
  }

  String format(NumberValue number) {
    Matcher standard = STANDARD.matcher(specification);
    if (standard.matches()) {
      String digits = standard.group(2);
      return standard(number, standard.group(1).charAt(0), digits);
    }
    if (PATTERN.matcher(specification).matches()) {
      return decimal(specification, writable(number));
    }
    throw unknown();
  }

  private String standard(NumberValue number, char kind, String digits) {
    int fraction = digits.isEmpty() ? 2 : Integer.parseInt(digits);
    return switch (kind) {
      case 'D', 'd' -> integer(number, digits);
      case 'E', 'e' -> exponential(number, kind, digits.isEmpty() ? 6 : fraction);
      case 'F', 'f' -> decimal(pattern("0", fraction), writable(number));
      case 'N', 'n' -> decimal(pattern("#,##0", fraction), writable(number));
      case 'P', 'p' ->
          decimal(pattern("#,##0", fraction), writable(number).movePointRight(2)) + " %";
      case 'X', 'x' -> hexadecimal(number, kind, digits);
      default -> asItIs(number, digits);
    };
  }

  private static String pattern(String whole, int fraction) {
    return fraction == 0 ? whole : whole + "." + "0".repeat(fraction);
  }

  private static String decimal(String pattern, BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  private String integer(NumberValue number, String digits) {
    String text = Long.toString(whole(number));
    String sign = text.startsWith("-") ? "-" : "";
    return sign + padded(text.substring(sign.length()), digits);
  }

  private String hexadecimal(NumberValue number, char kind, String digits) {
    String text = padded(Long.toHexString(whole(number)), digits);
    return kind == 'X' ? text.toUpperCase(Locale.ROOT) : text;
  }

  private long whole(NumberValue number) {
    if (!number.isInteger()) {
      throw arguments.failure(
          "%s is for integers, not for %s"
              .formatted(ShownValue.of(specification), ShownValue.of(number)));
    }
    return number.integer();
  }

  private static String padded(String digits, String width) {
    int wanted = width.isEmpty() ? 0 : Integer.parseInt(width);
    return "0".repeat(Math.max(0, wanted - digits.length())) + digits;
  }

  private String exponential(NumberValue number, char kind, int fraction) {
    BigDecimal value = writable(number);
    int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    BigDecimal mantissa = value.movePointLeft(exponent).setScale(fraction, RoundingMode.HALF_UP);
    if (mantissa.abs().compareTo(BigDecimal.TEN) >= 0) {
      exponent++;
      mantissa = value.movePointLeft(exponent).setScale(fraction, RoundingMode.HALF_UP);
    }
    String sign = exponent < 0 ? "-" : "+";
    return mantissa.toPlainString()
        + kind
        + sign
        + padded(Integer.toString(Math.abs(exponent)), "3");
  }

  private String asItIs(NumberValue number, String digits) {
    if (!digits.isEmpty()) {
      throw unknown();
    }
    return number.text();
  }

  private BigDecimal writable(NumberValue number) {
    BigDecimal value = number.decimal();
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw arguments.failure(ShownValue.of(number) + " has too many digits to be written out");
    }
    return value;
  }

  private FunctionFailure unknown() {
    return arguments.failure(
        "the format "
            + ShownValue.of(specification)
            + " is not known; there are D, E, F, G, N, P, X and patterns such as `#,##0.00`");
  }
}
