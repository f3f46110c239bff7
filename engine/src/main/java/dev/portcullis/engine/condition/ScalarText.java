package dev.portcullis.engine.condition;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/** The text of a target that has one: a scalar as JSON writes it. */
final class ScalarText implements Value.Visitor<Optional<String>> {

  private static final ScalarText READER = new ScalarText();

  private ScalarText() {}

  static Optional<String> of(Value value) {
    return value.accept(READER);
  }

  @Override
  public Optional<String> absent(Value absent) {
    return Optional.empty();
  }

  @Override
  public Optional<String> bool(BooleanValue value) {
    return Optional.of(value.toString());
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
