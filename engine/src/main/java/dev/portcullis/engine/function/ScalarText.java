package dev.portcullis.engine.function;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/**
 * The text of what functions take for text: texts, integers, true and false; null is the empty
 * text. A number with a fraction or an exponent has none, since its text would be a matter of
 * taste.
 */
enum ScalarText implements Value.Visitor<Optional<String>> {
  INSTANCE;

  /** The text of a value; empty where it has none. */
  static Optional<String> of(Value value) {
    return value.accept(INSTANCE);
  }

  @Override
  public Optional<String> absent(Value absent) {
    return Optional.of("");
  }

  @Override
  public Optional<String> bool(BooleanValue value) {
    return Optional.of(value.toString());
  }

  @Override
  public Optional<String> number(NumberValue number) {
    return Numbers.isWhole(number) ? Optional.of(number.text()) : Optional.empty();
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
