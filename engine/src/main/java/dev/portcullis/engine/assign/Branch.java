package dev.portcullis.engine.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which overrides of one kind may turn out: the first that holds for an object counts.
 *
 * @param taken the override that counts; empty where none holds
 * @param passed the overrides before it, none of which holds
 */
public record Branch(Optional<PolicyOverride> taken, List<PolicyOverride> passed) {

  public Branch {
    passed = List.copyOf(passed);
  }

  /** All ways in which overrides may turn out, in their order. */
  static List<Branch> of(List<PolicyOverride> overrides) {
    List<Branch> branches = new ArrayList<>();
    List<PolicyOverride> passed = new ArrayList<>();
    for (PolicyOverride override : overrides) {
      branches.add(new Branch(Optional.of(override), passed));
      if (override.holdsEverywhere()) {
        return branches;
      }
      passed.add(override);
    }
    branches.add(new Branch(Optional.empty(), passed));
    return branches;
  }

  /** Whether overrides turn out this way for an object. */
  public boolean holds(SelectedObject object) {
    return taken.map(override -> override.holds(object)).orElse(true)
        && passed.stream().noneMatch(override -> override.holds(object));
  }

  /** Whether overrides turn out this way for every object. */
  public boolean holdsEverywhere() {
    return passed.isEmpty() && taken.map(PolicyOverride::holdsEverywhere).orElse(true);
  }
}
