package dev.portcullis.engine.slice;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.stream.Collectors;

/** Writes values out so that equal texts are equal values: texts quoted, all else bare. */
public final class CanonicalText implements Value.Visitor<String> {

  private static final CanonicalText WRITER = new CanonicalText();

  private CanonicalText() {}

  /** The text of a value. */
  public static String of(Value value) {
    return value.accept(WRITER);
  }

  /** A text in quotes. */
  public static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String absent(Value absent) {
    return absent.toString();
  }

  @Override
  public String bool(BooleanValue value) {
    return value.toString();
  }

  @Override
  public String number(NumberValue number) {
    return number.text();
  }

  @Override
  public String text(TextValue text) {
    return quoted(text.text());
  }

  @Override
  public String array(ArrayValue array) {
    return array.elements().stream()
        .map(CanonicalText::of)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public String object(ObjectValue object) {
    return object.members().entrySet().stream()
        .map(member -> quoted(member.getKey()) + ": " + of(member.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
