package dev.portcullis.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text in which {@code «…»} stands around places.
 *
 * @param text the text without the marks
 * @param places the places, in the order of the text
 */
record MarkedText(String text, List<String> places) {

  /** Takes the marks out of a text. */
  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> places = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char character = marked.charAt(i);
      if (character == '«') {
        starts.push(text.length());
      } else if (character == '»') {
        int start = starts.pop();
        places.add(place(start, text.substring(start)));
      } else {
        text.append(character);
      }
    }
    return new MarkedText(text.toString(), places);
  }

  /** A place as assertions show it. */
  static String place(int start, String text) {
    return start + " «" + text + "»";
  }
}
