package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionFamily.ANY;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Functions that make texts of texts. */
final class TextFunctions {

  private static final int WIDEST_PADDING = 16;

  private TextFunctions() {}

  static List<TemplateFunction> all() {
    return new FunctionFamily()
        .pure("concat", 1, ANY, TextFunctions::concat)
        .pure("format", 1, ANY, CompositeFormat::format)
        .pure("padLeft", 2, 3, TextFunctions::padLeft)
        .pure("replace", 3, 3, TextFunctions::replace)
        .pure("substring", 2, 3, TextFunctions::substring)
        .pure("split", 2, 2, TextFunctions::split)
        .pure("join", 2, 2, TextFunctions::join)
        .pure("toLower", 1, 1, call -> text(call.textOrNull(0).toLowerCase(Locale.ROOT)))
        .pure("toUpper", 1, 1, call -> text(call.textOrNull(0).toUpperCase(Locale.ROOT)))
        .pure("trim", 1, 1, call -> text(call.textOrNull(0).strip()))
        .pure(
            "startsWith",
            2,
            2,
            call ->
                BooleanValue.of(TextComparison.startsWith(call.textOrNull(0), call.textOrNull(1))))
        .pure(
            "endsWith",
            2,
            2,
            call ->
                BooleanValue.of(TextComparison.endsWith(call.textOrNull(0), call.textOrNull(1))))
        .functions();
  }

  private static Value concat(Arguments call) {
    if (call.values().stream().allMatch(ArrayValue.class::isInstance)) {
      List<Value> elements = new ArrayList<>();
      call.values().forEach(array -> elements.addAll(((ArrayValue) array).elements()));
      return new ArrayValue(elements);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < call.count(); i++) {
      text.append(scalar(call, i));
      if (text.length() > ResultLimits.LONGEST_TEXT) {
        break;
      }
    }
    return text(text.toString());
  }

  /** A text, an integer or a boolean as text; null adds nothing. */
  private static String scalar(Arguments call, int index) {
    Value value = call.get(index);
    boolean fits =
        value.isAbsent()
            || value instanceof TextValue
            || value instanceof BooleanValue
            || (value instanceof NumberValue number && number.isInteger());
    if (!fits) {
      throw call.wrong(index, "a string, an integer, true, false or null");
    }
    return value.isAbsent() ? "" : value.toString();
  }

  private static Value padLeft(Arguments call) {
    Value value = call.get(0);
    if (!(value instanceof TextValue)
        && !(value instanceof NumberValue number && number.isInteger())) {
      throw call.wrong(0, "a string or an integer");
    }
    long width = call.integer(1);
    if (width < 1 || width > WIDEST_PADDING) {
      throw call.wrong(1, "a width from 1 to " + WIDEST_PADDING);
    }
    String padding = call.count() < 3 ? " " : call.text(2);
    if (padding.length() != 1) {
      throw call.wrong(2, "one character");
    }
    String text = value.toString();
    return text(padding.repeat(Math.max(0, (int) width - text.length())) + text);
  }

  private static Value replace(Arguments call) {
    String text = call.textOrNull(0);
    String old = call.text(1);
    String replacement = call.textOrNull(2);
    if (old.isEmpty()) {
      throw call.wrong(1, "a text that is not empty");
    }
    StringBuilder replaced = new StringBuilder();
    int from = 0;
    for (int found = indexOf(text, old, 0); found >= 0; found = indexOf(text, old, from)) {
      replaced.append(text, from, found).append(replacement);
      from = found + old.length();
      if (replaced.length() > ResultLimits.LONGEST_TEXT) {
        break;
      }
    }
    return text(replaced.append(text, from, text.length()).toString());
  }

  private static Value substring(Arguments call) {
    String text = call.textOrNull(0);
    long start = call.integer(1);
    long length = call.count() < 3 ? text.length() - start : call.integer(2);
    if (start < 0 || length < 0 || start > text.length() || length > text.length() - start) {
      throw call.failure(
          "start %d and length %d reach past the %d characters of %s"
              .formatted(start, length, text.length(), Arguments.shown(call.get(0))));
    }
    return text(text.substring((int) start, (int) (start + length)));
  }

  private static Value split(Arguments call) {
    List<String> delimiters = new ArrayList<>();
    if (call.get(1) instanceof ArrayValue array) {
      for (Value element : array.elements()) {
        if (!(element instanceof TextValue text)) {
          throw call.wrong(1, "a string or an array of strings");
        }
        delimiters.add(text.text());
      }
    } else {
      delimiters.add(call.text(1));
    }
    delimiters.removeIf(String::isEmpty);
    return call.isAbsent(0) ? ArrayValue.EMPTY : split(call.text(0), delimiters);
  }

  private static Value split(String text, List<String> delimiters) {
    List<Value> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int length = delimiterAt(text, i, delimiters);
      if (length > 0) {
        parts.add(text(text.substring(start, i)));
        start = i + length;
      }
      i += Math.max(1, length);
    }
    parts.add(text(text.substring(start)));
    return new ArrayValue(parts);
  }

  /** The length of the delimiter that begins here, the first in the list; 0 where none does. */
  private static int delimiterAt(String text, int index, List<String> delimiters) {
    return delimiters.stream()
        .filter(delimiter -> text.startsWith(delimiter, index))
        .findFirst()
        .map(String::length)
        .orElse(0);
  }

  private static Value join(Arguments call) {
    List<String> parts = new ArrayList<>();
    for (Value element : call.array(0)) {
      if (!(element instanceof TextValue text)) {
        throw call.wrong(0, "an array of strings");
      }
      parts.add(text.text());
    }
    return text(String.join(call.textOrNull(1), parts));
  }

  /** Where a text holds another but for case, from an index on; -1 where it does not. */
  static int indexOf(String text, String part, int from) {
    for (int i = from; i <= text.length() - part.length(); i++) {
      if (text.regionMatches(true, i, part, 0, part.length())) {
        return i;
      }
    }
    return -1;
  }

  /** Where a text holds another for the last time, but for case; -1 where it does not. */
  static int lastIndexOf(String text, String part) {
    for (int i = text.length() - part.length(); i >= 0; i--) {
      if (text.regionMatches(true, i, part, 0, part.length())) {
        return i;
      }
    }
    return -1;
  }

  private static TextValue text(String text) {
    return new TextValue(text);
  }
}
