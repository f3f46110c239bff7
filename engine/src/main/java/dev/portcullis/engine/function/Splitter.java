package dev.portcullis.engine.function;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a text at whichever delimiter comes next; of two at one place, at the one named first. */
final class Splitter {

  private final String function;
  private final List<String> delimiters;

  /** Where each delimiter comes next; past the text's end where it does not come again. */
  private final int[] next;

  Splitter(String function, List<String> delimiters) {
    this.function = function;
    this.delimiters = delimiters;
    this.next = new int[delimiters.size()];
  }

  /**
   * The pieces between the delimiters.
   *
   * @throws FunctionFailure if they are too many
   */
  List<String> split(String text) {
    if (delimiters.isEmpty()) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    Arrays.fill(next, -1);
    int start = 0;
    for (int first = nextDelimiter(text, 0);
        next[first] < text.length();
        first = nextDelimiter(text, start)) {
      pieces.add(text.substring(start, next[first]));
      start = next[first] + delimiters.get(first).length();
      if (pieces.size() > ValueLimits.MOST_VALUES) {
        throw ValueLimits.tooMany(function);
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /** Which delimiter comes next. Each is looked for no more often than it is passed. */
  private int nextDelimiter(String text, int from) {
    int first = 0;
    for (int i = 0; i < next.length; i++) {
      if (next[i] < from) {
        int found = TextSearch.indexOf(text, delimiters.get(i), from);
        next[i] = found < 0 ? Integer.MAX_VALUE : found;
      }
      if (next[i] < next[first]) {
        first = i;
      }
    }
    return first;
  }
}
