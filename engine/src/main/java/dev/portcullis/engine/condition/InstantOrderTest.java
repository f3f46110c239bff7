package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.TextCells;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import java.util.OptionalLong;

/** {@code less} and its like against a date: dates as instants, other texts as texts. */
final class InstantOrderTest extends OrderTest {

  private final String target;
  private final long ticks;
  private final Bounds bounds;

  /**
   * @param target the date as it is written
   * @param ticks its instant
   */
  InstantOrderTest(Ordering ordering, String target, long ticks) {
    super(ordering);
    this.target = target;
    this.ticks = ticks;
    this.bounds = Bounds.of(ordering, ticks);
  }

  @Override
  public Truth number(NumberValue number) {
    return Truth.FAILED;
  }

  @Override
  public Truth text(TextValue text) {
    OptionalLong instant = PolicyInstants.ticks(text.text());
    return Truth.of(
        instant.isPresent()
            ? ordering().admits(Long.compare(instant.getAsLong(), ticks))
            : holdsAsText(text.text()));
  }

  @Override
  void judgeTexts(TextCells texts, Rows asked, RowOutcome outcome) {
    LongCells instants = texts.instants();
    instants.selectBetween(bounds.low(), bounds.high(), asked, outcome.holds());
    Rows plain = asked.copy();
    plain.andNot(instants.rows());
    texts.select(this::holdsAsText, plain, outcome.holds());
  }

  private boolean holdsAsText(String text) {
    return ordering().admits(TextComparison.compare(text, target));
  }

  @Override
  public String canonical() {
    return ordering().wireName() + " " + CanonicalText.quoted(target);
  }
}
