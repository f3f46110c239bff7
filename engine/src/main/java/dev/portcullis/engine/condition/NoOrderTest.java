package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.TextCells;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;

/** {@code less} and its like against what has no order: a boolean, an array, an object. */
final class NoOrderTest extends OrderTest {

  NoOrderTest(Ordering ordering) {
    super(ordering);
  }

  @Override
  public Truth number(NumberValue number) {
    return Truth.FAILED;
  }

  @Override
  public Truth text(TextValue text) {
    return Truth.FAILED;
  }

  @Override
  void judgeTexts(TextCells texts, Rows asked, RowOutcome outcome) {
    outcome.add(Truth.FAILED, asked, texts.rows());
  }

  @Override
  public String canonical() {
    // Which of the four it is makes no difference, nor what the target is.
    return "order against nothing";
  }
}
