package dev.portcullis.engine.comply;

import dev.portcullis.engine.state.ComplianceState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many objects are in each state. Each object is counted once, so that the sum is the total.
 */
public final class StateCounts {

  private final Map<ComplianceState, Long> counts = new EnumMap<>(ComplianceState.class);

  /** Counts one more object. */
  void add(ComplianceState state) {
    add(state, 1);
  }

  /** Counts more objects. */
  void add(ComplianceState state, long objects) {
    if (objects > 0) {
      counts.merge(state, objects, Long::sum);
    }
  }

  /** Counts what others have counted. */
  void add(StateCounts others) {
    others.counts.forEach(this::add);
  }

  /** How many objects are in a state. */
  public long of(ComplianceState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** How many objects there are. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many objects have a state: all but those that nothing speaks of or nothing judged. */
  public long judged() {
    return total() - of(ComplianceState.NOT_APPLICABLE) - of(ComplianceState.NOT_STARTED);
  }

  /** The state of the whole: the strongest that an object is in; empty where none is judged. */
  public Optional<ComplianceState> rolledUp() {
    return judged() == 0
        ? Optional.empty()
        : counts.keySet().stream().reduce(ComplianceState::rollUp);
  }

  /**
   * The percentage that the service shows: compliant, exempt and unknown objects among these and
   * the non-compliant, conflicting and failed ones. It is 100 where there are none.
   */
  public double percentage() {
    long good =
        of(ComplianceState.COMPLIANT) + of(ComplianceState.EXEMPT) + of(ComplianceState.UNKNOWN);
    long bad =
        of(ComplianceState.NON_COMPLIANT)
            + of(ComplianceState.CONFLICTING)
            + of(ComplianceState.ERROR);
    return good + bad == 0 ? 100 : 100.0 * good / (good + bad);
  }
}
