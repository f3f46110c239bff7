package dev.portcullis.engine.alias;

import dev.portcullis.engine.alias.AliasPath.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of a path: names between dots, {@code [*]} after a name, and {@code ['a.b']} for a
 * name that holds dots. What fits none of these belongs to the name it stands in, since names hold
 * odd characters ({@code input.#Microsoft-Media-JobInputHttp.baseUri}).
 */
final class AliasPathReader {

  private static final String STAR = "[*]";

  private final String text;
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder name = new StringBuilder();
  private int at;

  AliasPathReader(String text) {
    this.text = text;
  }

  List<Segment> read() {
    while (at < text.length()) {
      if (text.startsWith(STAR, at)) {
        endName();
        segments.add(Segment.EachElement.EACH_ELEMENT);
        at += STAR.length();
      } else if (text.charAt(at) == '.') {
        endName();
        at++;
      } else if (!readQuotedName()) {
        name.append(text.charAt(at));
        at++;
      }
    }
    endName();
    return segments;
  }

  private boolean readQuotedName() {
    if (!text.startsWith("['", at)) {
      return false;
    }
    int end = text.indexOf("']", at + 2);
    if (end < 0) {
      return false;
    }
    endName();
    segments.add(new Segment.Property(text.substring(at + 2, end)));
    at = end + 2;
    return true;
  }

  private void endName() {
    if (name.length() > 0) {
      segments.add(new Segment.Property(name.toString()));
      name.setLength(0);
    }
  }
}
