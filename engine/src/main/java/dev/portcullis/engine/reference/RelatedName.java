package dev.portcullis.engine.reference;

import dev.portcullis.engine.fact.Resource;

/** The name that an existence effect wants its related resource to have. */
final class RelatedName {

  private static final String ANY_CHILD = "?";

  private RelatedName() {}

  /**
   * Whether a resource has the name. Names of children are {@code parent/child}; {@code parent/?}
   * takes every child. Names are compared from their ends as far as both go, so that a child may be
   * named without its parents.
   */
  static boolean fits(Resource candidate, String wanted) {
    String[] names = ResourceNames.fullName(candidate).split("/", -1);
    String[] parts = wanted.split("/", -1);
    for (int i = 1; i <= Math.min(names.length, parts.length); i++) {
      String part = parts[parts.length - i];
      if (!part.equals(ANY_CHILD) && !part.equalsIgnoreCase(names[names.length - i])) {
        return false;
      }
    }
    return true;
  }
}
