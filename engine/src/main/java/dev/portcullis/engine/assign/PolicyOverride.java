package dev.portcullis.engine.assign;

import dev.portcullis.ast.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Changes the effect or the version of an assigned policy without a change of its definition. Of
 * several that hold, the first counts.
 *
 * @param kind what it changes
 * @param value the effect, or the versions to follow
 * @param selectors for which policies and at which locations; all must hold, none means everywhere
 */
public record PolicyOverride(Kind kind, Name value, List<Selector> selectors) {

  public PolicyOverride {
    selectors = List.copyOf(selectors);
  }

  /** What an override changes. */
  public enum Kind {
    POLICY_EFFECT("policyEffect"),
    POLICY_VERSION("policyVersion");

    private final String wireName;

    Kind(String wireName) {
      this.wireName = wireName;
    }

    /** Its name in JSON. */
    public String wireName() {
      return wireName;
    }

    /** The kind of this name, without regard to case. */
    public static Optional<Kind> find(String name) {
      return Arrays.stream(values())
          .filter(kind -> kind.wireName.equalsIgnoreCase(name))
          .findFirst();
    }
  }

  /** Whether it speaks of a policy of this name in its initiative. */
  public boolean speaksOf(String referenceId) {
    return selectors.stream().allMatch(selector -> selector.holdsFor(referenceId));
  }

  /** Whether it holds for an object. */
  public boolean holds(SelectedObject object) {
    return selectors.stream().allMatch(selector -> selector.holds(object));
  }

  /** Whether it holds for every object. */
  public boolean holdsEverywhere() {
    return selectors.stream()
        .allMatch(selector -> selector.kind() == Selector.Kind.POLICY_DEFINITION_REFERENCE_ID);
  }
}
