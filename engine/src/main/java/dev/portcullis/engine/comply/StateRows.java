package dev.portcullis.engine.comply;

import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.state.ComplianceState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Which rows of one slice are in which state. */
final class StateRows {

  private final int size;
  private final Map<ComplianceState, Rows> rows = new EnumMap<>(ComplianceState.class);

  /** No row of a slice of this size is in any state. */
  StateRows(int size) {
    this.size = size;
  }

  /** Puts rows into a state too. */
  void add(ComplianceState state, Rows more) {
    if (!more.isEmpty()) {
      rows.computeIfAbsent(state, any -> Rows.none(size)).or(more);
    }
  }

  /** Puts the rows that two sets share into a state too. */
  void add(ComplianceState state, Rows more, Rows among) {
    if (more.intersects(among)) {
      rows.computeIfAbsent(state, any -> Rows.none(size)).orBoth(more, among);
    }
  }

  /** Puts rows into the states that they have elsewhere too. */
  void add(StateRows other) {
    other.rows.forEach(this::add);
  }

  /** Takes rows out of a state. */
  void remove(ComplianceState state, Rows fewer) {
    Rows present = rows.get(state);
    if (present != null) {
      present.andNot(fewer);
    }
  }

  /** The rows in a state; not to be changed. */
  Rows of(ComplianceState state) {
    return rows.getOrDefault(state, Rows.none(size));
  }

  /** The strongest state that a row is in. */
  Optional<ComplianceState> state(int row) {
    for (Map.Entry<ComplianceState, Rows> entry : rows.entrySet()) {
      if (entry.getValue().contains(row)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  /** Whether no row is in any state. */
  boolean isEmpty() {
    for (Rows present : rows.values()) {
      if (!present.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The rows in any state. */
  Rows all() {
    Rows all = Rows.none(size);
    rows.values().forEach(all::or);
    return all;
  }

  /** Leaves each row in its strongest state alone. */
  void rollUp() {
    Rows taken = Rows.none(size);
    rows.forEach(
        (state, present) -> {
          present.andNot(taken);
          taken.or(present);
        });
  }

  /** Hands on each state that has rows, the strongest first. */
  void forEach(BiConsumer<ComplianceState, Rows> action) {
    rows.forEach(
        (state, present) -> {
          if (!present.isEmpty()) {
            action.accept(state, present);
          }
        });
  }
}
