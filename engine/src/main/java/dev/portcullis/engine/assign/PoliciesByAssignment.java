package dev.portcullis.engine.assign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the assigned policies that an exemption speaks of by what it calls the assignment. */
public final class PoliciesByAssignment {

  private final List<AssignedPolicy> policies;
  private final Map<String, List<Integer>> byId = new HashMap<>();
  private final Map<String, Set<Integer>> byName = new HashMap<>();

  /**
   * @param policies the assigned policies; each is known by its index
   */
  public PoliciesByAssignment(List<AssignedPolicy> policies) {
    this.policies = policies;
    for (int index = 0; index < policies.size(); index++) {
      Assignment assignment = policies.get(index).assignment();
      byId.computeIfAbsent(key(assignment.id().text()), any -> new ArrayList<>()).add(index);
      for (String name : List.of(assignment.name(), assignment.title())) {
        byName.computeIfAbsent(key(name), any -> new LinkedHashSet<>()).add(index);
      }
    }
  }

  /** The policies of the assignment that an exemption names, whatever it says of references. */
  public List<Integer> ofAssignment(Exemption exemption) {
    String key = key(exemption.assignmentId().text());
    if (byId.containsKey(key)) {
      return byId.getOrDefault(key, List.of());
    }
    return key.startsWith("/") ? List.of() : List.copyOf(byName.getOrDefault(key, Set.of()));
  }

  /** The policies that an exemption speaks of, in ascending order. */
  public List<Integer> of(Exemption exemption) {
    return ofAssignment(exemption).stream()
        .filter(index -> exemption.includes(policies.get(index).referenceId()))
        .toList();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
