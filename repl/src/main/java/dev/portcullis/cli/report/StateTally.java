package dev.portcullis.cli.report;

import dev.portcullis.engine.state.ComplianceState;

/** How many objects of one vault or owner are in which state. */
final class StateTally {

  private final int[] counts = new int[ComplianceState.values().length];

  /** Counts one more. */
  void add(ComplianceState state) {
    counts[state.ordinal()]++;
  }

  /** How many are in a state. */
  int of(ComplianceState state) {
    return counts[state.ordinal()];
  }

  /** How many somebody must do something about. */
  int bad() {
    return of(ComplianceState.NON_COMPLIANT)
        + of(ComplianceState.CONFLICTING)
        + of(ComplianceState.ERROR);
  }
}
