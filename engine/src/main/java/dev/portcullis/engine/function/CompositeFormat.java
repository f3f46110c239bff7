package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The composite format of {@code format}: {@code {0}} is the first argument after it, {@code {0,8}}
 * fills up to eight characters on the left, {@code {0,-8}} on the right, {@code {0:N2}} says how a
 * number is written, a doubled brace is a brace. What is no number is written as it is, whatever
 * the specification says.
 */
final class CompositeFormat {

  private static final Pattern ITEM =
      Pattern.compile("\\{([0-9]{1,3}) *(?:, *(-?[0-9]{1,6}) *)?(?::([^{}]*))?\\}");

  private final Arguments arguments;
  private final String format;
  private final BoundedText filled;

  private CompositeFormat(Arguments arguments) {
    this.arguments = arguments;
    this.format = arguments.textOrNull(0);
    this.filled = new BoundedText(arguments.function());
  }

  /** Fills the first argument with the others. */
  static Value fill(Arguments arguments) {
    return new TextValue(new CompositeFormat(arguments).fill());
  }

  private String fill() {
    Matcher item = ITEM.matcher(format);
    for (int i = 0; i < format.length(); ) {
      char character = format.charAt(i);
      boolean isBrace = character == '{' || character == '}';
      if (!isBrace || isDoubled(i)) {
        filled.append(format, i, i + 1);
        i += isBrace ? 2 : 1;
      } else if (item.region(i, format.length()).lookingAt()) {
        filled.append(item(item));
        i = item.end();
      } else {
        throw arguments.failure(
            "the brace at character "
                + (i + 1)
                + " of "
                + ShownValue.of(format)
                + " begins no item");
      }
    }
    return filled.toString();
  }

  private boolean isDoubled(int place) {
    return place + 1 < format.length() && format.charAt(place) == format.charAt(place + 1);
  }

  private String item(Matcher item) {
    int index = Integer.parseInt(item.group(1)) + 1;
    if (index >= arguments.count()) {
      throw arguments.failure("`{" + item.group(1) + "}` asks for an argument that is not there");
    }
    String text = text(index, Optional.ofNullable(item.group(3)));
    int width = item.group(2) == null ? 0 : Integer.parseInt(item.group(2));
    String padding = padding(Math.abs(width) - text.length());
    return width < 0 ? text + padding : padding + text;
  }

  private String padding(int length) {
    if (length > ValueLimits.LONGEST_TEXT) {
      throw ValueLimits.tooLong(arguments.function());
    }
    return " ".repeat(Math.max(0, length));
  }

  private String text(int index, Optional<String> specification) {
    Value value = arguments.get(index);
    if (value instanceof NumberValue number) {
      return specification
          .filter(given -> !given.isEmpty())
          .map(given -> new NumberFormat(arguments, given).format(number))
          .orElse(number.text());
    }
    if (value instanceof ArrayValue || value instanceof ObjectValue) {
      return ValueLimits.json(arguments.function(), value);
    }
    return ScalarText.of(value).orElseThrow();
  }
}
