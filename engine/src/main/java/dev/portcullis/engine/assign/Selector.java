package dev.portcullis.engine.assign;

import dev.portcullis.ast.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a selector asks.
 *
 * @param kind what it looks at
 * @param values what it looks for, at least one
 * @param negated whether none of the values may be there ({@code notIn}), rather than one must be
 */
public record Selector(Kind kind, List<Name> values, boolean negated) {

  public Selector {
    values = List.copyOf(values);
  }

  /** What a selector looks at. */
  public enum Kind {
    /** The location of a resource; that of its vault for a component. */
    RESOURCE_LOCATION("resourceLocation"),
    /** The type of a resource; for a component its own and that of its vault. */
    RESOURCE_TYPE("resourceType"),
    /** Whether a resource has no location; the one value is {@code subscriptionLevelResources}. */
    RESOURCE_WITHOUT_LOCATION("resourceWithoutLocation"),
    /** The policy's name in its initiative; in overrides alone. */
    POLICY_DEFINITION_REFERENCE_ID("policyDefinitionReferenceId");

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

  /** Whether it holds for an object, as far as it looks at objects. */
  public boolean holds(SelectedObject object) {
    boolean found =
        switch (kind) {
          case RESOURCE_LOCATION -> has(object.location());
          case RESOURCE_TYPE -> object.types().stream().anyMatch(this::has);
          case RESOURCE_WITHOUT_LOCATION -> object.location().isEmpty();
          case POLICY_DEFINITION_REFERENCE_ID -> !negated;
        };
    return found != negated;
  }

  /** Whether it holds for a policy of an initiative, as far as it looks at policies. */
  public boolean holdsFor(String referenceId) {
    return kind != Kind.POLICY_DEFINITION_REFERENCE_ID || has(referenceId) != negated;
  }

  private boolean has(String value) {
    return values.stream().anyMatch(each -> fold(each.text()).equals(fold(value)));
  }

  /** Locations are written with and without blanks; no type and no reference id has any. */
  private static String fold(String text) {
    return text.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
