package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.TextCells;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;

/** {@code less} and its like against a text that is no date. */
final class TextOrderTest extends OrderTest {

  private final String target;

  TextOrderTest(Ordering ordering, String target) {
    super(ordering);
    this.target = target;
  }

  @Override
  public Truth number(NumberValue number) {
    return Truth.FAILED;
  }

  @Override
  public Truth text(TextValue text) {
    return Truth.of(holds(text.text()));
  }

  @Override
  void judgeTexts(TextCells texts, Rows asked, RowOutcome outcome) {
    texts.select(this::holds, asked, outcome.holds());
  }

  private boolean holds(String text) {
    return ordering().admits(TextComparison.compare(text, target));
  }

  @Override
  public String canonical() {
    return ordering().wireName() + " " + CanonicalText.quoted(target);
  }
}
