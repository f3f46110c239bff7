package dev.portcullis.engine.function;

/**
 * Looks for a text in another, in time that grows with the sum of their lengths and not with the
 * product: a long run of one letter in both must not stop an evaluation.
 */
final class TextSearch {

  /** What Java's own search, which is faster with ordinary texts, may take at worst. */
  private static final long MOST_STEPS = 1 << 20;

  private TextSearch() {}

  /** The first place from one on where a part begins, or -1. */
  static int indexOf(String text, String part, int from) {
    return (long) text.length() * part.length() <= MOST_STEPS
        ? text.indexOf(part, from)
        : linearIndexOf(text, part, from);
  }

  /** The last place where a part begins, or -1. */
  static int lastIndexOf(String text, String part) {
    if ((long) text.length() * part.length() <= MOST_STEPS) {
      return text.lastIndexOf(part);
    }
    int found = linearIndexOf(reversed(text), reversed(part), 0);
    return found < 0 ? -1 : text.length() - found - part.length();
  }

  private static String reversed(String text) {
    char[] reversed = new char[text.length()];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = text.charAt(reversed.length - 1 - i);
    }
    return new String(reversed);
  }

  /** The search of Knuth, Morris and Pratt. */
  private static int linearIndexOf(String text, String part, int from) {
    int[] borders = borders(part);
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      matched = extended(part, matched, text.charAt(i), borders);
      if (matched == part.length()) {
        return i - matched + 1;
      }
    }
    return -1;
  }

  /** For each start of a part how long the longest shorter start is with which it ends, too. */
  private static int[] borders(String part) {
    int[] borders = new int[part.length() + 1];
    for (int i = 1; i < part.length(); i++) {
      borders[i + 1] = extended(part, borders[i], part.charAt(i), borders);
    }
    return borders;
  }

  /** How much of a part is matched after one more character. */
  private static int extended(String part, int matched, char next, int[] borders) {
    int length = matched;
    while (length > 0 && part.charAt(length) != next) {
      length = borders[length];
    }
    return part.charAt(length) == next ? length + 1 : length;
  }
}
