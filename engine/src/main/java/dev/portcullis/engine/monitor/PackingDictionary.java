package dev.portcullis.engine.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for texts and for lists of keys that come again and again. What comes once is given no
 * number, and there is an end to the numbers, so that it stays small whatever passes through.
 */
final class PackingDictionary {

  private static final int MOST_TEXTS = 1 << 14;
  private static final int MOST_SHAPES = 1 << 12;
  private static final int LONGEST_TEXT = 64;

  private final Map<String, Integer> textNumbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<List<String>, Integer> shapeNumbers = new HashMap<>();
  private final List<List<String>> shapes = new ArrayList<>();

  /** Hashes of texts that came once, each in its slot until another one takes it. */
  private final int[] seen = new int[1 << 14];

  /** The number of a text; negative where it has none. */
  int number(String text) {
    Integer known = textNumbers.get(text);
    if (known != null) {
      return known;
    }
    if (text.length() > LONGEST_TEXT || texts.size() == MOST_TEXTS || !cameBefore(text)) {
      return -1;
    }
    textNumbers.put(text, texts.size());
    texts.add(text);
    return texts.size() - 1;
  }

  private boolean cameBefore(String text) {
    int hash = text.hashCode() | 1;
    int slot = (hash * 0x9E3779B9) >>> 18;
    boolean before = seen[slot] == hash;
    seen[slot] = hash;
    return before;
  }

  /** The text of a number. */
  String text(int number) {
    return texts.get(number);
  }

  /** The number of the keys of an object in their order; negative where they have none. */
  int shape(List<String> keys) {
    Integer known = shapeNumbers.get(keys);
    if (known != null) {
      return known;
    }
    if (shapes.size() == MOST_SHAPES) {
      return -1;
    }
    List<String> kept = List.copyOf(keys);
    shapeNumbers.put(kept, shapes.size());
    shapes.add(kept);
    return shapes.size() - 1;
  }

  /** The keys of a number. */
  List<String> keys(int shape) {
    return shapes.get(shape);
  }

  /** How many texts and lists of keys have a number. */
  int size() {
    return texts.size() + shapes.size();
  }
}
