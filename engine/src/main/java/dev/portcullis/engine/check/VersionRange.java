package dev.portcullis.engine.check;

import java.util.List;

/**
 * The versions of a definition that an assignment or an initiative follows, such as {@code 1.*.*}.
 *
 * @param text major, minor and patch, each a number or {@code *}; a suffix as {@code -preview}
 *     counts for nothing
 */
public record VersionRange(String text) {

  /** Whether a version is one of them. */
  public boolean includes(String version) {
    List<String> wanted = parts(text);
    List<String> actual = parts(version);
    for (int i = 0; i < wanted.size(); i++) {
      boolean any = wanted.get(i).equals("*");
      if (!any && (i >= actual.size() || !wanted.get(i).equals(actual.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> parts(String version) {
    int suffix = version.indexOf('-');
    return List.of((suffix < 0 ? version : version.substring(0, suffix)).split("\\.", -1));
  }
}
