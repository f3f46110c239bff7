package dev.portcullis.printer;

import java.util.List;

/** Writes a layout onto a page of a certain width. No line ends in a blank. */
final class LayoutWriter {

  private final int width;
  private final StringBuilder out = new StringBuilder();
  private int column;

  private LayoutWriter(int width) {
    this.width = width;
  }

  /** The layout as text, ended by a line feed. */
  static String write(Layout layout, int width) {
    LayoutWriter writer = new LayoutWriter(width);
    writer.write(layout, 0, false);
    writer.newLine(0);
    return writer.out.toString();
  }

  private void write(Layout layout, int indent, boolean flat) {
    if (layout instanceof Layout.Text text) {
      append(text.text());
    } else if (layout instanceof Layout.Break) {
      newLine(indent);
    } else if (layout instanceof Layout.Line line) {
      if (flat) {
        append(line.flat());
      } else {
        newLine(indent);
      }
    } else if (layout instanceof Layout.Either either) {
      append(flat ? either.flat() : either.broken());
    } else if (layout instanceof Layout.Sequence sequence) {
      sequence.parts().forEach(part -> write(part, indent, flat));
    } else if (layout instanceof Layout.Indent deeper) {
      write(deeper.body(), indent + deeper.columns(), flat);
    } else if (layout instanceof Layout.Align aligned) {
      write(aligned.body(), column, flat);
    } else if (layout instanceof Layout.Group group) {
      write(group.body(), indent, flat || fits(group));
    } else if (layout instanceof Layout.Fill fill) {
      fill(fill.parts(), indent, flat);
    }
  }

  private void fill(List<Layout> parts, int indent, boolean flat) {
    for (int i = 0; i < parts.size(); i++) {
      Layout part = parts.get(i);
      boolean fits = column + 1 + part.flatWidth() <= width;
      if (i > 0 && (flat || fits || column <= indent)) {
        append(" ");
      } else if (i > 0) {
        newLine(indent);
      }
      write(part, indent, flat);
    }
  }

  private boolean fits(Layout layout) {
    return column + layout.flatWidth() <= width;
  }

  private void append(String text) {
    out.append(text);
    column += text.length();
  }

  private void newLine(int indent) {
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n').append(" ".repeat(indent));
    column = indent;
  }
}
