package dev.portcullis.engine.function;

/**
 * The patterns of {@code like}: {@code *} stands for any run of characters, also none, and
 * everything else, {@code ?} included, for itself but for case.
 */
public final class Wildcards {

  private Wildcards() {}

  /**
   * Whether a text fits a pattern. Each part between two stars is looked for once, from left to
   * right, so that no pattern makes this slow.
   */
  public static boolean fits(String text, String pattern) {
    String rest = TextComparison.fold(text);
    String folded = TextComparison.fold(pattern);
    int star = folded.indexOf('*');
    if (star < 0) {
      return rest.equals(folded);
    }
    int lastStar = folded.lastIndexOf('*');
    String start = folded.substring(0, star);
    String end = folded.substring(lastStar + 1);
    if (rest.length() < start.length() + end.length()
        || !rest.startsWith(start)
        || !rest.endsWith(end)) {
      return false;
    }
    int from = start.length();
    int to = rest.length() - end.length();
    while (star < lastStar) {
      int next = folded.indexOf('*', star + 1);
      String part = folded.substring(star + 1, next);
      int found = TextSearch.indexOf(rest, part, from);
      if (found < 0 || found + part.length() > to) {
        return false;
      }
      from = found + part.length();
      star = next;
    }
    return true;
  }
}
