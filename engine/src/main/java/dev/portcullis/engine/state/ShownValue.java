package dev.portcullis.engine.state;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows values on a line: texts without quotes, arrays with commas. Values come from strangers, so
 * that what could steer a terminal is replaced, and what is long is cut.
 */
public final class ShownValue implements Value.Visitor<String> {

  private static final int LONGEST = 100;
  private static final int MOST_ELEMENTS = 10;

  /** Control characters, those of eight bits too, and what breaks lines. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}]");

  private static final ShownValue INSTANCE = new ShownValue();

  private ShownValue() {}

  /** A value on one line. */
  public static String of(Value value) {
    return value.accept(INSTANCE);
  }

  /** A text as it may be shown: on one line, cut where it is long. */
  public static String text(String text) {
    return line(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
  }

  /** A whole text on one line, without what could steer a terminal. */
  public static String line(String text) {
    return isPlain(text) ? text : STEERING.matcher(text).replaceAll("\uFFFD");
  }

  /** Whether it is printable ASCII, as nearly every text is: a report of millions of lines asks. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  @Override
  public String absent(Value absent) {
    return "null";
  }

  @Override
  public String bool(BooleanValue value) {
    return value.toString();
  }

  @Override
  public String number(NumberValue number) {
    return text(number.text());
  }

  @Override
  public String text(TextValue text) {
    return text.text().isEmpty() ? "\"\"" : text(text.text());
  }

  @Override
  public String array(ArrayValue array) {
    int size = array.elements().size();
    if (size == 0) {
      return "empty";
    }
    String shown =
        array.elements().stream()
            .limit(MOST_ELEMENTS)
            .map(ShownValue::of)
            .collect(Collectors.joining(", "));
    return size <= MOST_ELEMENTS ? shown : shown + " and " + (size - MOST_ELEMENTS) + " more";
  }

  @Override
  public String object(ObjectValue object) {
    return text(ValueWriter.write(object));
  }
}
