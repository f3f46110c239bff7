package dev.portcullis.engine.assign;

import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which rows of one slice are exempt from which assigned policies, and by which exemption. */
public final class ExemptRows {

  private final Slice slice;
  private final Reach reach;
  private final Map<Integer, OfPolicy> policies = new HashMap<>();
  private final Map<Integer, Instant> ends = new HashMap<>();

  ExemptRows(Slice slice, Reach reach) {
    this.slice = slice;
    this.reach = reach;
  }

  /** The exempt rows of one policy. */
  private static final class OfPolicy {

    private final Rows rows;
    private final Exemptions.@Nullable Entry[] entries;

    OfPolicy(int size) {
      this.rows = Rows.none(size);
      this.entries = new Exemptions.Entry[size];
    }
  }

  void add(int row, Exemptions.Entry entry) {
    if (!entry.exemption().isInForce(slice.environment().now())) {
      return;
    }
    entry
        .exemption()
        .expiresOn()
        .ifPresent(end -> ends.merge(row, end, (one, other) -> one.isBefore(other) ? one : other));
    if (!entry.exemption().resourceSelectors().isEmpty()) {
      Rows one = Rows.none(slice.size());
      one.add(row);
      if (reach.selected(one, entry.exemption().resourceSelectors()).isEmpty()) {
        return;
      }
    }
    for (int policy : entry.policies()) {
      OfPolicy exempt = policies.computeIfAbsent(policy, any -> new OfPolicy(slice.size()));
      Exemptions.Entry earlier = exempt.entries[row];
      if (earlier == null || entry.index() < earlier.index()) {
        exempt.rows.add(row);
        exempt.entries[row] = entry;
      }
    }
  }

  /** The rows that are exempt from a policy, reached by it or not; not to be changed. */
  public Rows of(int policy) {
    OfPolicy exempt = policies.get(policy);
    return exempt == null ? Rows.none(slice.size()) : exempt.rows;
  }

  /** The exemption that exempts a row from a policy: of several the first in their list. */
  public Optional<Exemption> exemption(int policy, int row) {
    return entry(policy, row).map(Exemptions.Entry::exemption);
  }

  /** The index of that exemption in the list of exemptions; −1 where the row is not exempt. */
  public int index(int policy, int row) {
    return entry(policy, row).map(Exemptions.Entry::index).orElse(-1);
  }

  /**
   * Hands on each row that lies in the scope of an exemption that ends, with the first instant at
   * which one does.
   */
  public void forEachEnd(BiConsumer<Integer, Instant> action) {
    ends.forEach(action);
  }

  private Optional<Exemptions.Entry> entry(int policy, int row) {
    OfPolicy exempt = policies.get(policy);
    return exempt == null ? Optional.empty() : Optional.ofNullable(exempt.entries[row]);
  }
}
