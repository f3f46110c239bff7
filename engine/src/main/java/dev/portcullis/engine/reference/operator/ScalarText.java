package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/**
 * The text that the operators on text see: numbers as they are written, booleans in lower case, an
 * empty text for what is null or missing. Arrays and objects have none.
 */
final class ScalarText implements Value.Visitor<Optional<String>> {

  private static final ScalarText INSTANCE = new ScalarText();

  private ScalarText() {}

  static Optional<String> of(Value value) {
    return value.accept(INSTANCE);
  }

  @Override
  public Optional<String> absent(Value absent) {
    return Optional.of("");
  }

  @Override
  public Optional<String> bool(BooleanValue value) {
    return Optional.of(value.value() ? "true" : "false");
  }

  @Override
  public Optional<String> number(NumberValue number) {
    return Optional.of(number.text());
  }

  @Override
  public Optional<String> text(TextValue text) {
    return Optional.of(text.text());
  }

  @Override
  public Optional<String> array(ArrayValue array) {
    return Optional.empty();
  }

  @Override
  public Optional<String> object(ObjectValue object) {
    return Optional.empty();
  }
}
