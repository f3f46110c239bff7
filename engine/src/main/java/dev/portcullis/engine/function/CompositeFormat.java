package dev.portcullis.engine.function;

import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The function {@code format}: places such as {@code {0}}, {@code {0,8}} and {@code {0:D4}} in a
 * text. Of the specifiers for numbers it knows D, F, N and X with a precision, and G.
 */
final class CompositeFormat {

  private static final int MOST_DIGITS = 99;
  private static final int WIDEST = 1_000;
  private static final Pattern PLACE =
      Pattern.compile("\\{\\{|}}|\\{([0-9]{1,3})(?:,(-?[0-9]{1,4}))?(?::([^{}]*))?}|[{}]");
  private static final Pattern SPECIFIER = Pattern.compile("([DdFfNnXxGg])([0-9]{0,2})");

  private CompositeFormat() {}

  static Value format(Arguments call) {
    String format = call.text(0);
    StringBuilder text = new StringBuilder();
    Matcher place = PLACE.matcher(format);
    int from = 0;
    while (place.find()) {
      text.append(format, from, place.start()).append(replacement(call, place));
      from = place.end();
      if (text.length() > ResultLimits.LONGEST_TEXT) {
        break;
      }
    }
    return new TextValue(text.append(format, from, format.length()).toString());
  }

  private static String replacement(Arguments call, Matcher place) {
    String found = place.group();
    if (found.equals("{{") || found.equals("}}")) {
      return found.substring(1);
    }
    if (place.group(1) == null) {
      throw call.failure("a brace that opens or closes no place; write it twice if it is meant");
    }
    int index = Integer.parseInt(place.group(1));
    if (index + 1 >= call.count()) {
      throw call.failure("place %d, and there are %d values".formatted(index, call.count() - 1));
    }
    String specifier = place.group(3) == null ? "" : place.group(3);
    int width = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
    return aligned(call, text(call, index + 1, specifier), width);
  }

  private static String aligned(Arguments call, String text, int width) {
    if (Math.abs(width) > WIDEST) {
      throw call.failure("a width of more than " + WIDEST);
    }
    String padding = " ".repeat(Math.max(0, Math.abs(width) - text.length()));
    return width < 0 ? text + padding : padding + text;
  }

  private static String text(Arguments call, int index, String specifier) {
    Value value = call.get(index);
    if (value instanceof NumberValue number && !specifier.isEmpty()) {
      return number(call, number, specifier);
    }
    if (value.isAbsent()) {
      return "";
    }
    return value instanceof TextValue text ? text.text() : ValueWriter.write(value);
  }

  private static String number(Arguments call, NumberValue number, String specifier) {
    Matcher parts = SPECIFIER.matcher(specifier);
    if (!parts.matches()) {
      throw call.failure("the format `" + specifier + "` is not supported");
    }
    char letter = parts.group(1).charAt(0);
    int digits = parts.group(2).isEmpty() ? -1 : Integer.parseInt(parts.group(2));
    return switch (Character.toUpperCase(letter)) {
      case 'D' -> integer(call, number, specifier, Math.max(0, Math.min(digits, MOST_DIGITS)));
      case 'X' -> hexadecimal(call, number, letter, Math.max(0, digits));
      case 'F' -> rounded(number, digits < 0 ? 2 : digits, false);
      case 'N' -> rounded(number, digits < 0 ? 2 : digits, true);
      default -> number.text();
    };
  }

  private static String integer(Arguments call, NumberValue number, String specifier, int digits) {
    if (!number.isInteger()) {
      throw call.failure("the format `" + specifier + "` is for integers");
    }
    BigInteger integer = number.decimal().toBigInteger();
    String text = integer.abs().toString();
    return (integer.signum() < 0 ? "-" : "")
        + "0".repeat(Math.max(0, digits - text.length()))
        + text;
  }

  private static String hexadecimal(Arguments call, NumberValue number, char letter, int digits) {
    if (!number.isInteger()) {
      throw call.failure("the format `" + letter + "` is for integers");
    }
    String text = Long.toHexString(number.integer());
    String padded = "0".repeat(Math.max(0, digits - text.length())) + text;
    return letter == 'X' ? padded.toUpperCase(Locale.ROOT) : padded;
  }

  private static String rounded(NumberValue number, int digits, boolean grouped) {
    BigDecimal rounded = number.decimal().setScale(digits, RoundingMode.HALF_UP);
    return grouped
        ? String.format(Locale.ROOT, "%,." + digits + "f", rounded)
        : rounded.toPlainString();
  }
}
