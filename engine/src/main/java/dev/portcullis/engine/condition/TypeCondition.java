package dev.portcullis.engine.condition;

import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.TextValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tests the type, which the rows of a slice share but for case: once for all of them, by a test
 * that does not regard case. What it says of a type it says of it for good.
 */
final class TypeCondition implements RowCondition {

  /** Types that are remembered: an inventory has some dozens, and a policy meets few of them. */
  private static final int MOST_KNOWN = 64;

  private final FieldCondition byRow;
  private final Map<String, Truth> known = new ConcurrentHashMap<>();

  /**
   * @param byRow judges a slice whose rows have no type
   */
  TypeCondition(FieldCondition byRow) {
    this.byRow = byRow;
  }

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    if (slice.type().isEmpty()) {
      byRow.judge(slice, asked, outcome);
    } else {
      outcome.add(truth(slice.type()), asked);
    }
  }

  private Truth truth(String type) {
    Truth before = known.get(type);
    if (before != null) {
      return before;
    }
    Truth truth = byRow.test().text(new TextValue(type));
    if (known.size() < MOST_KNOWN) {
      known.put(type, truth);
    }
    return truth;
  }

  @Override
  public String canonical() {
    return byRow.canonical();
  }
}
