package dev.portcullis.engine.explain;

import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.NonComplianceReason;
import java.util.List;
import java.util.Optional;

/** Why one policy has something against rows of one slice. Belongs to one thread. */
public final class RowReasons {

  private final PolicyReasons policy;
  private final RowScope scope;
  private final Rows matched;
  private final List<Rows> held;

  /**
   * @param matched the rows for which the rule holds, as far as reasons can be told of them
   * @param held for each comparison of the rule the rows for which it was reached and held
   */
  RowReasons(PolicyReasons policy, Slice slice, Rows matched, List<Rows> held) {
    this.policy = policy;
    this.scope = RowScope.of(slice);
    this.matched = matched;
    this.held = List.copyOf(held);
  }

  /**
   * The reasons for a row, those that the plain evaluator gives; empty where that one must be
   * asked.
   */
  public Optional<List<NonComplianceReason>> at(int row) {
    if (!matched.contains(row)) {
      return Optional.empty();
    }
    scope.moveTo(row);
    return policy.at(scope, pattern(row));
  }

  private long pattern(int row) {
    long pattern = 0;
    for (int i = 0; i < held.size(); i++) {
      if (held.get(i).contains(row)) {
        pattern |= 1L << i;
      }
    }
    return pattern;
  }
}
