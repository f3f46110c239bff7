package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.TextCells;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** {@code containsKey}: an object that has a key, found without regard to case. */
final class ContainsKeyTest extends ColumnTest {

  private final String key;

  ContainsKeyTest(String key) {
    this.key = key;
  }

  @Override
  public Truth absent(Value absent) {
    return Truth.FALSE;
  }

  @Override
  public Truth bool(BooleanValue value) {
    return Truth.FALSE;
  }

  @Override
  public Truth number(NumberValue number) {
    return Truth.FALSE;
  }

  @Override
  public Truth text(TextValue text) {
    return Truth.FALSE;
  }

  @Override
  public Truth array(ArrayValue array) {
    return Truth.FALSE;
  }

  @Override
  public Truth object(ObjectValue object) {
    return Truth.of(object.get(key) != MissingValue.MISSING);
  }

  @Override
  void judgeTexts(TextCells texts, Rows asked, RowOutcome outcome) {
    // No text has a key.
  }

  @Override
  public String canonical() {
    return "containsKey " + CanonicalText.quoted(key);
  }
}
