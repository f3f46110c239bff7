package dev.portcullis.cli.report;

import dev.portcullis.engine.state.ComplianceState;
import java.util.EnumMap;
import java.util.Map;

/** How many objects of one vault or owner are in which state. */
final class StateTally {

  private final Map<ComplianceState, Integer> counts = new EnumMap<>(ComplianceState.class);

  /** Counts one more. */
  void add(ComplianceState state) {
    counts.merge(state, 1, Integer::sum);
  }

  /** How many are in a state. */
  int of(ComplianceState state) {
    return counts.getOrDefault(state, 0);
  }

  /** How many somebody must do something about. */
  int bad() {
    return of(ComplianceState.NON_COMPLIANT)
        + of(ComplianceState.CONFLICTING)
        + of(ComplianceState.ERROR);
  }
}
