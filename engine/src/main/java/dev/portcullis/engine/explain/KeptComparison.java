package dev.portcullis.engine.explain;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.engine.slice.RowCondition;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;

/**
 * A comparison of a rule that keeps for which rows it held when it was last asked. Belongs to one
 * thread.
 */
final class KeptComparison implements RowCondition {

  private static final Rows NOTHING = Rows.none(0);

  private final Comparison comparison;
  private final RowCondition condition;
  private Rows held = NOTHING;

  KeptComparison(Comparison comparison, RowCondition condition) {
    this.comparison = comparison;
    this.condition = condition;
  }

  Comparison comparison() {
    return comparison;
  }

  /** Forgets what it kept, before the rule is asked about rows of another slice. */
  void begin(Slice slice) {
    held = Rows.none(slice.size());
  }

  /** The rows for which it was reached and held. */
  Rows held() {
    return held;
  }

  @Override
  public void judge(Slice slice, Rows asked, RowOutcome outcome) {
    RowOutcome own = RowOutcome.of(slice.size());
    condition.judge(slice, asked, own);
    held = own.holds();
    outcome.holds().or(own.holds());
    outcome.failed().or(own.failed());
  }

  @Override
  public String canonical() {
    return condition.canonical();
  }
}
