package dev.portcullis.library;

import dev.portcullis.testing.GoldenFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The mutants of which equivalent-mutants.md says that they mean the same, and why. */
final class EquivalentMutants {

  private static final Map<String, Set<String>> BY_POLICY = read();

  private EquivalentMutants() {}

  /** What {@link Mutant#what} says of those of a policy. */
  static Set<String> of(LibraryPolicy policy) {
    return BY_POLICY.getOrDefault(policy.name(), Set.of());
  }

  /** The policies that have some, by name. */
  static Set<String> policies() {
    return BY_POLICY.keySet();
  }

  /** Below the name of a policy, a line for each mutant: what it is, and why it means the same. */
  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> mutants = new LinkedHashMap<>();
    String policy = "";
    for (String line : GoldenFile.input("equivalent-mutants.md").lines().toList()) {
      if (line.startsWith("## ")) {
        policy = line.substring(3);
      } else if (line.startsWith("- `")) {
        mutants
            .computeIfAbsent(policy, any -> new LinkedHashSet<>())
            .add(line.substring(3, line.lastIndexOf("`: ")));
      }
    }
    return mutants;
  }
}
