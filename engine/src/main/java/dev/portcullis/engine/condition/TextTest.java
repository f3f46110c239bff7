package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.TextCells;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/**
 * An operator that asks for a text: a scalar is taken as its text, an absent value as the empty
 * one; for arrays and objects it does not hold.
 */
abstract class TextTest extends ColumnTest {

  /** Whether it holds for a text. */
  abstract boolean holds(String text);

  @Override
  public Truth absent(Value absent) {
    return Truth.of(holds(""));
  }

  @Override
  public Truth bool(BooleanValue value) {
    return Truth.of(holds(value.toString()));
  }

  @Override
  public Truth number(NumberValue number) {
    return Truth.of(holds(number.text()));
  }

  @Override
  public Truth text(TextValue text) {
    return Truth.of(holds(text.text()));
  }

  @Override
  public Truth array(ArrayValue array) {
    return Truth.FALSE;
  }

  @Override
  public Truth object(ObjectValue object) {
    return Truth.FALSE;
  }

  @Override
  final void judgeTexts(TextCells texts, Rows asked, RowOutcome outcome) {
    texts.select(this::holds, asked, outcome.holds());
  }
}
