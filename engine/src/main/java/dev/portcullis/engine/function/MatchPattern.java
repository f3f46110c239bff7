package dev.portcullis.engine.function;

/**
 * The patterns of {@code match}: {@code #} stands for a digit from 0 to 9, {@code ?} for a letter
 * in the sense of Unicode, {@code .} for any character, and every other character for itself.
 * Characters are code points; text and pattern have the same number of them.
 */
public final class MatchPattern {

  private MatchPattern() {}

  /** Whether a text fits a pattern, with regard to case. */
  public static boolean matches(String text, String pattern) {
    return matches(text, pattern, true);
  }

  /** Whether a text fits a pattern, without regard to case. */
  public static boolean matchesInsensitively(String text, String pattern) {
    return matches(text, pattern, false);
  }

  private static boolean matches(String text, String pattern, boolean regardsCase) {
    int[] characters = text.codePoints().toArray();
    int[] places = pattern.codePoints().toArray();
    if (characters.length != places.length) {
      return false;
    }
    for (int i = 0; i < places.length; i++) {
      if (!fits(characters[i], places[i], regardsCase)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(int character, int place, boolean regardsCase) {
    return switch (place) {
      case '#' -> character >= '0' && character <= '9';
      case '?' -> Character.isLetter(character);
      case '.' -> true;
      default ->
          character == place
              || (!regardsCase
                  && TextComparison.equal(
                      Character.toString(character), Character.toString(place)));
    };
  }
}
