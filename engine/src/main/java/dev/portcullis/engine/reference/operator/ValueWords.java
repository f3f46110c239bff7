package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** Names a value in a message: its kind, and what it is where that is short. */
public final class ValueWords implements Value.Visitor<String> {

  private static final int LONGEST_TEXT = 60;
  private static final ValueWords INSTANCE = new ValueWords();

  private ValueWords() {}

  /** The words for a value, such as {@code the text `10`}. */
  public static String of(Value value) {
    return value.accept(INSTANCE);
  }

  @Override
  public String absent(Value absent) {
    return "null";
  }

  @Override
  public String bool(BooleanValue value) {
    return value.value() ? "true" : "false";
  }

  @Override
  public String number(NumberValue number) {
    return "the number " + number.text();
  }

  @Override
  public String text(TextValue text) {
    String shown = text.text();
    return shown.length() <= LONGEST_TEXT
        ? "the text `" + shown + "`"
        : "the text `" + shown.substring(0, LONGEST_TEXT) + "…`";
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
