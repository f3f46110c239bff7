package dev.portcullis.engine.assign;

import dev.portcullis.engine.slice.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Exemptions, found by the scopes that an id lies in: what they cost grows with the objects and
 * hardly with their own number. Immutable; threads may share it.
 */
public final class Exemptions {

  private final Map<String, List<Entry>> byScope = new HashMap<>();
  private final List<Entry> wide = new ArrayList<>();

  private Exemptions() {}

  /**
   * An exemption and what it speaks of.
   *
   * @param index its index in the list of exemptions
   * @param policies the indexes of the assigned policies it speaks of, in ascending order
   */
  record Entry(Exemption exemption, int index, List<Integer> policies) {}

  /**
   * Prepares exemptions.
   *
   * @param exemptions in the order in which they count: of several for one object the first
   * @param policies the assigned policies they may speak of; a policy is known by its index
   */
  public static Exemptions of(List<Exemption> exemptions, List<AssignedPolicy> policies) {
    Exemptions prepared = new Exemptions();
    PoliciesByAssignment byAssignment = new PoliciesByAssignment(policies);
    for (int index = 0; index < exemptions.size(); index++) {
      Exemption exemption = exemptions.get(index);
      prepared.add(new Entry(exemption, index, byAssignment.of(exemption)));
    }
    return prepared;
  }

  private void add(Entry entry) {
    Scope scope = entry.exemption().scope();
    if (scope.isManagementGroup() || scope.id().isEmpty()) {
      wide.add(entry);
    } else {
      byScope.computeIfAbsent(key(scope.id()), any -> new ArrayList<>()).add(entry);
    }
  }

  /** Finds those that cover the rows of a slice and have force at the instant of its run. */
  public ExemptRows on(Slice slice, Reach reach) {
    ExemptRows rows = new ExemptRows(slice, reach);
    if (byScope.isEmpty() && wide.isEmpty()) {
      return rows;
    }
    Container last = new Container("", List.of());
    for (int row = 0; row < slice.size(); row++) {
      String id = key(slice.resource(row).id());
      int vault = Scope.afterVaultType(id);
      int end = vault < 0 ? id.length() : endOfSegment(id, vault);
      String container = id.substring(0, end);
      if (!container.equals(last.id())) {
        last = container(container, vault);
      }
      for (Entry entry : last.entries()) {
        rows.add(row, entry);
      }
      for (int at = end; at < id.length(); ) {
        at = endOfSegment(id, at + 1);
        addAll(row, byScope.get(id.substring(0, at)), rows);
        addAll(row, byScope.get(id.substring(vault, at)), rows);
      }
    }
    for (Entry entry : wide) {
      reach.within(entry.exemption().scope()).forEach(row -> rows.add(row, entry));
    }
    return rows;
  }

  /** What is exempt with a vault, or with a resource that is in none, and all above it. */
  private record Container(String id, List<Entry> entries) {}

  private Container container(String id, int vault) {
    List<Entry> entries = new ArrayList<>();
    for (int at = id.indexOf('/', 1); at > 0; at = id.indexOf('/', at + 1)) {
      entries.addAll(byScope.getOrDefault(id.substring(0, at), List.of()));
    }
    entries.addAll(byScope.getOrDefault(id, List.of()));
    if (vault >= 0) {
      entries.addAll(byScope.getOrDefault(id.substring(vault), List.of()));
    }
    return new Container(id, entries);
  }

  private static void addAll(int row, @Nullable List<Entry> entries, ExemptRows rows) {
    if (entries != null) {
      entries.forEach(entry -> rows.add(row, entry));
    }
  }

  private static int endOfSegment(String id, int start) {
    int slash = id.indexOf('/', start);
    return slash < 0 ? id.length() : slash;
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
