package dev.portcullis.engine.comply;

import dev.portcullis.engine.state.ComplianceState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The state of each vault by number, as its own policies and its components leave it. */
final class VaultStates {

  private @Nullable ComplianceState[] strongest = new ComplianceState[0];

  /** Notes one more state of a vault: the strongest counts. */
  void add(int vault, ComplianceState state) {
    if (vault >= strongest.length) {
      strongest = Arrays.copyOf(strongest, Math.max(16, 2 * (vault + 1)));
    }
    ComplianceState before = strongest[vault];
    strongest[vault] = before == null ? state : before.rollUp(state);
  }

  /** Whether a vault has a state. */
  boolean has(int vault) {
    return vault < strongest.length && strongest[vault] != null;
  }

  /** How many vaults are in which state. */
  StateCounts counts() {
    StateCounts counts = new StateCounts();
    for (ComplianceState state : strongest) {
      if (state != null) {
        counts.add(state);
      }
    }
    return counts;
  }
}
