package dev.portcullis.engine.function;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in the form in which texts are compared without regard to case, which knows the places of
 * the text itself: {@code ß} is one letter there and two here.
 */
final class FoldedText {

  private final String folded;

  /** For each place of the folded text the place of the letter that it comes from. */
  private final int[] origins;

  FoldedText(String text) {
    this.folded = TextComparison.fold(text);
    this.origins = origins(text, folded.length());
  }

  /** A part of the text, from one place to before another. */
  record Match(int start, int end) {}

  /** The parts, each after the one before, that are equal to a text but for case. */
  List<Match> matches(String part) {
    String wanted = TextComparison.fold(part);
    List<Match> matches = new ArrayList<>();
    int from = 0;
    for (int found = TextSearch.indexOf(folded, wanted, from);
        found >= 0;
        found = TextSearch.indexOf(folded, wanted, from)) {
      int end = found + wanted.length();
      if (isBetweenLetters(found) && isBetweenLetters(end)) {
        matches.add(new Match(origins[found], origins[end]));
        from = end;
      } else {
        from = found + 1;
      }
    }
    return matches;
  }

  /** The place of the first part that is equal to a text but for case, or -1. */
  int indexOf(String part) {
    int found = TextSearch.indexOf(folded, TextComparison.fold(part), 0);
    return found < 0 ? -1 : origins[found];
  }

  /** The place of the last part that is equal to a text but for case, or -1. */
  int lastIndexOf(String part) {
    int found = TextSearch.lastIndexOf(folded, TextComparison.fold(part));
    return found < 0 ? -1 : origins[found];
  }

  private boolean isBetweenLetters(int place) {
    return place == 0 || origins[place] != origins[place - 1];
  }

  private static int[] origins(String text, int foldedLength) {
    int[] origins = new int[foldedLength + 1];
    int next = 0;
    for (int i = 0; i < text.length(); ) {
      int end = text.offsetByCodePoints(i, 1);
      int length =
          foldedLength == text.length()
              ? end - i
              : TextComparison.fold(text.substring(i, end)).length();
      for (int j = 0; j < length; j++) {
        origins[next++] = i;
      }
      i = end;
    }
    origins[next] = text.length();
    return origins;
  }
}
