package dev.portcullis.engine.function;

import java.util.Arrays;
import java.util.Locale;

/**
 * Compares texts as policy does: without regard to case, by the full case folding of Unicode,
 * whatever the locale of the machine. {@code ß} equals {@code SS}; the Turkish dotless {@code ı} is
 * no {@code i}.
 *
 * <p>Texts are ordered as {@link TextOrder} says: the end of a text comes before everything, marks
 * before digits, digits before letters. So {@code 2021-06-01} comes before {@code
 * 2021-06-01-preview}, and that before {@code 2021-10-01}.
 */
public final class TextComparison {

  private static final int DOTTED_CAPITAL_I = 0x130;
  private static final int DOTLESS_SMALL_I = 0x131;

  private TextComparison() {}

  /** Whether two texts are equal but for case. */
  public static boolean equal(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if ((a | b) >= 0x80) {
        return fold(left).equals(fold(right));
      }
      if (a != b && lower(a) != lower(b)) {
        return false;
      }
    }
    return left.length() == right.length()
        || (!(isAscii(left) && isAscii(right)) && fold(left).equals(fold(right)));
  }

  /** The order of two texts but for case: negative, zero or positive. */
  public static int compare(String left, String right) {
    return TextOrder.compare(left, right);
  }

  /**
   * The order of two texts; of two that differ in case alone the one with the small letter first.
   */
  public static int compareRegardingCase(String left, String right) {
    int order = compare(left, right);
    int difference = Arrays.mismatch(left.toCharArray(), right.toCharArray());
    if (order != 0 || difference < 0) {
      return order;
    }
    boolean leftIsSmall = Character.isLowerCase(left.codePointAt(difference));
    boolean rightIsSmall = Character.isLowerCase(right.codePointAt(difference));
    return leftIsSmall == rightIsSmall ? left.compareTo(right) : leftIsSmall ? -1 : 1;
  }

  /** Whether a text holds another, but for case. */
  public static boolean contains(String text, String part) {
    return TextSearch.indexOf(fold(text), fold(part), 0) >= 0;
  }

  /** Whether a text begins with another, but for case. */
  public static boolean startsWith(String text, String start) {
    return fold(text).startsWith(fold(start));
  }

  /** Whether a text ends with another, but for case. */
  public static boolean endsWith(String text, String end) {
    return fold(text).endsWith(fold(end));
  }

  /**
   * The form in which texts that are equal but for case are the same text. A text that is in this
   * form already is returned as it is.
   */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= 0x80) {
        return foldUnicode(text);
      }
      if (character >= 'A' && character <= 'Z') {
        return isAscii(text) ? foldAscii(text, i) : foldUnicode(text);
      }
    }
    return text;
  }

  private static String foldAscii(String text, int firstCapital) {
    char[] folded = text.toCharArray();
    for (int i = firstCapital; i < folded.length; i++) {
      folded[i] = lower(folded[i]);
    }
    return new String(folded);
  }

  private static String foldUnicode(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 4);
    text.codePoints().forEach(letter -> appendFolded(letter, folded));
    return folded.toString();
  }

  /**
   * By way of capitals and back, which brings together what has several small forms. Java has no
   * case folding of its own; the two letters that this way would bring together with {@code i} and
   * Unicode does not are seen to.
   */
  private static void appendFolded(int letter, StringBuilder folded) {
    if (letter < 0x80) {
      folded.append(lower((char) letter));
    } else if (letter == DOTTED_CAPITAL_I) {
      folded.append("i\u0307");
    } else if (letter == DOTLESS_SMALL_I) {
      folded.appendCodePoint(letter);
    } else {
      Character.toString(Character.toLowerCase(letter))
          .toUpperCase(Locale.ROOT)
          .codePoints()
          .map(Character::toLowerCase)
          .forEach(folded::appendCodePoint);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char character) {
    return character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character;
  }
}
