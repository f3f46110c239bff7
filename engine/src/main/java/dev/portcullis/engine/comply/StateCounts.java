package dev.portcullis.engine.comply;

import dev.portcullis.engine.state.ComplianceState;
import java.util.EnumMap;
import java.util.Map;

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
    counts.merge(state, objects, Long::sum);
  }

  /** How many objects are in a state. */
  public long of(ComplianceState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** How many objects there are. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
