package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.TextCells;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import java.math.BigDecimal;

/** {@code less} and its like against a number: only numbers can be ordered with it. */
final class NumberOrderTest extends OrderTest {

  private final NumberValue target;
  private final BigDecimal decimal;
  private final Bounds integers;

  NumberOrderTest(Ordering ordering, NumberValue target) {
    super(ordering);
    this.target = target;
    this.decimal = target.decimal();
    this.integers = Bounds.of(ordering, decimal);
  }

  @Override
  public Truth number(NumberValue number) {
    return Truth.of(ordering().admits(number.decimal().compareTo(decimal)));
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
  void judgeIntegers(LongCells cells, Rows asked, RowOutcome outcome) {
    cells.selectBetween(integers.low(), integers.high(), asked, outcome.holds());
  }

  @Override
  public String canonical() {
    return ordering().wireName() + " " + target.text();
  }
}
