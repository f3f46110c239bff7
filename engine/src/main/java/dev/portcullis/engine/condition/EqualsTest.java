package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import java.util.OptionalLong;

/** {@code equals}: the same text without regard to case, numbers and booleans taken as texts. */
final class EqualsTest extends TextTest {

  private final String target;
  private final OptionalLong integer;

  EqualsTest(String target) {
    this.target = target;
    this.integer = PlainInteger.of(target);
  }

  @Override
  boolean holds(String text) {
    return TextComparison.equal(text, target);
  }

  @Override
  void judgeIntegers(LongCells integers, Rows asked, RowOutcome outcome) {
    if (integer.isPresent()) {
      integers.selectBetween(integer.getAsLong(), integer.getAsLong(), asked, outcome.holds());
    }
  }

  @Override
  public String canonical() {
    return "equals " + CanonicalText.quoted(target);
  }
}
