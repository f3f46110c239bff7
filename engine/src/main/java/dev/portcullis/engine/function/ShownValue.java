package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** Shows values in messages: on one line, and short however long they are. */
final class ShownValue implements Value.Visitor<String> {

  private static final ShownValue INSTANCE = new ShownValue();
  private static final int LONGEST = 60;

  private ShownValue() {}

  /** The kind of a value with the value itself: {@code the number `5`}, {@code an array}. */
  static String of(Value value) {
    return value.accept(INSTANCE);
  }

  /** A text between backticks; a long one is cut. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder("`");
    text.codePoints()
        .limit(LONGEST)
        .map(character -> Character.isISOControl(character) ? ' ' : character)
        .forEach(shown::appendCodePoint);
    return shown
        .append(text.codePoints().skip(LONGEST).findAny().isPresent() ? "…`" : "`")
        .toString();
  }

  @Override
  public String absent(Value absent) {
    return "null";
  }

  @Override
  public String bool(BooleanValue value) {
    return "`" + value + "`";
  }

  @Override
  public String number(NumberValue number) {
    return "the number " + of(number.text());
  }

  @Override
  public String text(TextValue text) {
    return "the text " + of(text.text());
  }

  @Override
  public String array(ArrayValue array) {
    return "an array";
  }

  @Override
  public String object(ObjectValue object) {
    return "an object";
  }
}
