package dev.portcullis.printer;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that may stand on one line or on several: the printer says where lines may break, and the
 * width of the page decides where they do.
 */
sealed interface Layout {

  /** The width of what can never stand on one line. */
  int NEVER_FLAT = 1 << 20;

  /** Nothing. */
  Layout EMPTY = text("");

  /** A line break that is always one. */
  Layout BREAK = new Break();

  /** A line break, or a blank where the group stands on one line. */
  Layout LINE = new Line(" ");

  /** A line break, or nothing where the group stands on one line. */
  Layout SOFT_LINE = new Line("");

  /** The width on one line. */
  int flatWidth();

  /** Text without a line break. */
  record Text(String text) implements Layout {

    @Override
    public int flatWidth() {
      return text.length();
    }
  }

  /** A line break that is always one. */
  record Break() implements Layout {

    @Override
    public int flatWidth() {
      return NEVER_FLAT;
    }
  }

  /** A line break, or this text where the group stands on one line. */
  record Line(String flat) implements Layout {

    @Override
    public int flatWidth() {
      return flat.length();
    }
  }

  /** One text where the group stands on one line, another where it does not. */
  record Either(String flat, String broken) implements Layout {

    @Override
    public int flatWidth() {
      return flat.length();
    }
  }

  /** One after the other. */
  record Sequence(List<Layout> parts, int flatWidth) implements Layout {}

  /** Lines within begin so many columns further to the right. */
  record Indent(int columns, Layout body, int flatWidth) implements Layout {}

  /** Lines within begin at the column where it begins. */
  record Align(Layout body, int flatWidth) implements Layout {}

  /** What stands on one line if it fits, and else breaks at each of its own lines. */
  record Group(Layout body, int flatWidth) implements Layout {}

  /** Parts with blanks between them, or line breaks where the next does not fit. */
  record Fill(List<Layout> parts, int flatWidth) implements Layout {}

  static Layout text(String text) {
    return new Text(text);
  }

  static Layout either(String flat, String broken) {
    return new Either(flat, broken);
  }

  static Layout sequence(Layout... parts) {
    return sequence(List.of(parts));
  }

  static Layout sequence(List<Layout> parts) {
    return new Sequence(List.copyOf(parts), width(parts, 0));
  }

  static Layout indent(int columns, Layout body) {
    return new Indent(columns, body, body.flatWidth());
  }

  static Layout align(Layout body) {
    return new Align(body, body.flatWidth());
  }

  static Layout group(Layout body) {
    return new Group(body, body.flatWidth());
  }

  /** A group that breaks at each of its own lines, whether it fits or not. */
  static Layout brokenGroup(Layout body) {
    return new Group(body, NEVER_FLAT);
  }

  static Layout fill(List<Layout> parts) {
    return new Fill(List.copyOf(parts), width(parts, 1));
  }

  /** The parts, with another between each two. */
  static Layout joined(List<Layout> parts, Layout between) {
    List<Layout> all = new ArrayList<>();
    for (Layout part : parts) {
      if (!all.isEmpty()) {
        all.add(between);
      }
      all.add(part);
    }
    return sequence(all);
  }

  private static int width(List<Layout> parts, int between) {
    long width = (long) between * Math.max(0, parts.size() - 1);
    for (Layout part : parts) {
      width += part.flatWidth();
    }
    return (int) Math.min(NEVER_FLAT, width);
  }
}
