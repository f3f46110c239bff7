package dev.portcullis.engine;

import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.List;

/** A text in which {@code «…»} says where a diagnostic must point. */
public record MarkedSource(Source source, List<String> marks) {

  /** Takes the marks out of a text and keeps their places as {@code start-end}. */
  public static MarkedSource of(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> marks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      switch (marked.charAt(i)) {
        case '«' -> start = text.length();
        case '»' -> marks.add(start + "-" + text.length());
        default -> text.append(marked.charAt(i));
      }
    }
    return new MarkedSource(Source.of("policy.json", text.toString()), marks);
  }
}
