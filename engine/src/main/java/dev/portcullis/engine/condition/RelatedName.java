package dev.portcullis.engine.condition;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.FullNames;
import java.util.List;

/**
 * The name that a related resource must have: {@code parent/child}, or {@code parent/?} for every
 * child. Compared from the end as far as both names go, so that a child may be named alone.
 */
record RelatedName(List<String> parts) {

  private static final String ANY_CHILD = "?";

  static RelatedName of(String name) {
    return new RelatedName(List.of(name.split("/", -1)));
  }

  boolean fits(Resource resource) {
    String[] names = FullNames.textOf(resource).split("/", -1);
    for (int i = 1; i <= Math.min(names.length, parts.size()); i++) {
      String part = parts.get(parts.size() - i);
      if (!part.equals(ANY_CHILD) && !part.equalsIgnoreCase(names[names.length - i])) {
        return false;
      }
    }
    return true;
  }
}
