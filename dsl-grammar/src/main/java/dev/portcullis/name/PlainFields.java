package dev.portcullis.name;

import java.util.List;

/** The fields that every resource has, of whatever type. */
public final class PlainFields {

  private static final String TAGS = "tags";

  private static final List<String> NAMES =
      List.of(
          "name",
          "fullName",
          "kind",
          "type",
          "location",
          "id",
          "identity.type",
          "identity.userAssignedIdentities",
          TAGS);

  private PlainFields() {}

  /** Whether this is a plain field or a tag, in any case. */
  public static boolean isPlain(String path) {
    return NAMES.stream().anyMatch(path::equalsIgnoreCase)
        || FieldScope.head(path).equalsIgnoreCase(TAGS);
  }

  /** All plain fields; a tag is {@code tags} and its name. */
  public static List<String> names() {
    return NAMES;
  }
}
