package dev.portcullis.engine.function;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The order of texts: that of the Unicode collation algorithm as far as policies can tell. Marks
 * come before digits and digits before letters; a letter with an accent comes right after the one
 * without. Letters of other scripts follow in the order of their code points.
 *
 * <p>The service orders by the invariant culture, which does so too. Plain code points would put
 * {@code vm_1} after {@code vm1} and {@code é} after {@code z}.
 */
final class TextOrder {

  /** All that is printed in ASCII, in the root order of the Unicode Common Locale Data. */
  private static final String PRINTED =
      " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

  private static final int ASCII = 0x80;
  private static final int[] RANKS = ranks();

  private TextOrder() {}

  /** The order of two texts but for case; zero only for those that are equal but for case. */
  static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if ((a | b) >= ASCII) {
        return compareUnicode(TextComparison.fold(left), TextComparison.fold(right));
      }
      if (RANKS[a] != RANKS[b]) {
        return RANKS[a] - RANKS[b];
      }
    }
    return left.length() - right.length();
  }

  /** Letters first, then their accents, then what is left of a difference. */
  private static int compareUnicode(String left, String right) {
    String decomposedLeft = Normalizer.normalize(left, Normalizer.Form.NFD);
    String decomposedRight = Normalizer.normalize(right, Normalizer.Form.NFD);
    int order = Arrays.compare(ranksOfLetters(decomposedLeft), ranksOfLetters(decomposedRight));
    if (order == 0) {
      order = decomposedLeft.compareTo(decomposedRight);
    }
    return order == 0 ? left.compareTo(right) : order;
  }

  private static int[] ranksOfLetters(String decomposed) {
    return decomposed
        .codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .map(TextOrder::rank)
        .toArray();
  }

  private static int rank(int character) {
    return character < ASCII ? RANKS[character] : 2 * ASCII + character;
  }

  /** Control characters come first, in the order of their codes; a capital ranks as its letter. */
  private static int[] ranks() {
    int[] ranks = new int[ASCII];
    for (int character = 0; character < ASCII; character++) {
      int place = PRINTED.indexOf(Character.toLowerCase(character));
      ranks[character] = place < 0 ? character : ASCII + place;
    }
    return ranks;
  }
}
