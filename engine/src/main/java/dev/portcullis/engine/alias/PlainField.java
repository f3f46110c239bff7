package dev.portcullis.engine.alias;

import java.util.List;
import java.util.Optional;

/** The fields that every resource has, apart from tags. */
public enum PlainField {
  /** The name; of a child the last segment. */
  NAME("name"),
  /** The names of the parents and its own, joined by slashes. */
  FULL_NAME("fullName"),
  KIND("kind"),
  /** The full type. */
  TYPE("type"),
  /** The region; {@code global} where there is none. */
  LOCATION("location"),
  ID("id"),
  IDENTITY_TYPE("identity.type"),
  /** The identities given to the resource, by id. */
  USER_ASSIGNED_IDENTITIES("identity.userAssignedIdentities");

  private static final List<PlainField> ALL = List.of(values());

  private final String wireName;

  PlainField(String wireName) {
    this.wireName = wireName;
  }

  /** Its name in a policy. */
  public String wireName() {
    return wireName;
  }

  /** The field of this name, without regard to case. */
  public static Optional<PlainField> find(String name) {
    // Asked for each comparison that is explained: a stream would be a fifth of that.
    for (PlainField field : ALL) {
      if (field.wireName.equalsIgnoreCase(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The names of all of them. */
  public static List<String> names() {
    return ALL.stream().map(PlainField::wireName).toList();
  }
}
