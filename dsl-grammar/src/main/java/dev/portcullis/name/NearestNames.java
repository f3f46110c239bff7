package dev.portcullis.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds among the names that are known those that someone may have meant.
 *
 * <p>Two names are near when few letters must be changed, added, dropped or swapped with their
 * neighbour; case does not count. A short name may be one letter off, a longer one up to a third of
 * its letters, never more than six.
 */
public final class NearestNames {

  private static final int MOST_NAMES = 3;
  private static final int FARTHEST = 6;

  private NearestNames() {}

  /**
   * The nearest names: all that are equally near, at most three, in alphabetical order.
   *
   * @param wanted what was written
   * @param known what could have been meant
   */
  public static List<String> of(String wanted, Collection<String> known) {
    int nearest = Math.max(1, Math.min(FARTHEST, wanted.length() / 3));
    List<String> names = new ArrayList<>();
    String folded = fold(wanted);
    for (String name : known) {
      int distance = distance(folded, fold(name), nearest);
      if (distance < nearest) {
        nearest = distance;
        names.clear();
      }
      if (distance == nearest) {
        names.add(name);
      }
    }
    return names.stream().distinct().sorted(Comparator.naturalOrder()).limit(MOST_NAMES).toList();
  }

  /** The nearest names as a hint, if any is near enough: {@code did you mean `a` or `b`?} */
  public static Optional<String> hint(String wanted, Collection<String> known) {
    List<String> names = of(wanted, known);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.stream().collect(Collectors.joining("` or `", "did you mean `", "`?")));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The number of edits between two texts, or {@code most + 1} where there are more. */
  private static int distance(String left, String right, int most) {
    if (Math.abs(left.length() - right.length()) > most) {
      return most + 1;
    }
    int[] beforePrevious = new int[right.length() + 1];
    int[] previous = new int[right.length() + 1];
    int[] current = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int edits =
            Math.min(previous[j - 1] + (same ? 0 : 1), Math.min(previous[j], current[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        current[j] = swapped ? Math.min(edits, beforePrevious[j - 2] + 1) : edits;
      }
      int[] free = beforePrevious;
      beforePrevious = previous;
      previous = current;
      current = free;
    }
    return Math.min(previous[right.length()], most + 1);
  }
}
