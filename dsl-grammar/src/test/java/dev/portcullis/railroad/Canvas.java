package dev.portcullis.railroad;

import java.util.List;
import java.util.Locale;

/** A picture in SVG that is readable on a light and on a dark page. */
final class Canvas {

  /** The width of a character of the font, which has one width for all; in tenths. */
  private static final int CHARACTER_TENTHS = 78;

  /** The radius of a curve. */
  static final int RADIUS = 9;

  private static final int MARGIN = 12;
  private static final int BASELINE = 4;
  private static final int CORNER = 3;

  private final StringBuilder tracks = new StringBuilder();
  private final StringBuilder boxes = new StringBuilder();

  private Canvas() {}

  /** A picture of a shape, with a stop at either end. */
  static String draw(String title, Shape shape) {
    Canvas canvas = new Canvas();
    int width = shape.width() + 2 * (MARGIN + RADIUS);
    int height = shape.up() + shape.down() + 2 * MARGIN;
    int y = shape.up() + MARGIN;
    canvas.stop(MARGIN, y);
    canvas.line(MARGIN, y, MARGIN + RADIUS);
    shape.draw(canvas, MARGIN + RADIUS, y);
    canvas.line(width - MARGIN - RADIUS, y, width - MARGIN);
    canvas.stop(width - MARGIN, y);
    return format(
        """
    <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img">
    <title>%s</title>
    <style>
    path { fill: none; stroke: #768390; stroke-width: 1.5 }
    rect { stroke-width: 1.2 }
    text { font: 13px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace }
    .word rect { fill: #ddf4ff; stroke: #54aeff } .word text { fill: #0a3069 }
    .rule rect { fill: #f6f8fa; stroke: #8c959f } .rule text { fill: #1f2328 }
    .set rect { fill: #fff8c5; stroke: #d4a72c } .set text { fill: #4d2d00 }
    @media (prefers-color-scheme: dark) {
    .word rect { fill: #0c2d6b; stroke: #388bfd } .word text { fill: #cae8ff }
    .rule rect { fill: #21262d; stroke: #768390 } .rule text { fill: #e6edf3 }
    .set rect { fill: #3d2e00; stroke: #9e6a03 } .set text { fill: #f8e3a1 }
    }
    </style>
    <path d="%s"/>
    %s</svg>
    """,
        width, height, width, height, escaped(title), canvas.tracks, canvas.boxes);
  }

  /** How wide a text is. */
  static int textWidth(String text) {
    return (text.length() * CHARACTER_TENTHS + 9) / 10;
  }

  /** A level line. */
  void line(int fromX, int y, int toX) {
    if (fromX != toX) {
      tracks.append(format("M%d %dH%d", fromX, y, toX));
    }
  }

  /** A line that leaves level, goes down or up, and arrives level; both ends may point back. */
  void bend(int fromX, int fromY, int turnX, int toY, int toX) {
    int vertical = Integer.signum(toY - fromY) * RADIUS;
    int out = Integer.signum(turnX - fromX) * RADIUS;
    int in = Integer.signum(toX - turnX) * RADIUS;
    tracks.append(
        format(
            "M%d %dH%dQ%d %d %d %dV%dQ%d %d %d %dH%d",
            fromX,
            fromY,
            turnX - out,
            turnX,
            fromY,
            turnX,
            fromY + vertical,
            toY - vertical,
            turnX,
            toY,
            turnX + in,
            toY,
            toX));
  }

  /**
   * A box around lines of text.
   *
   * @param kind the class of its style
   * @param corner the radius of its corners
   */
  void box(String kind, int x, int y, int width, int height, int corner, List<String> lines) {
    boxes.append(
        format(
            "<g class=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>",
            kind, x, y, width, height, Math.max(corner, CORNER)));
    int lineHeight = height / lines.size();
    for (int i = 0; i < lines.size(); i++) {
      int textWidth = textWidth(lines.get(i));
      boxes.append(
          format(
              "<text x=\"%d\" y=\"%d\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">%s</text>",
              x + (width - textWidth) / 2,
              y + lineHeight * i + lineHeight / 2 + BASELINE,
              textWidth,
              escaped(lines.get(i))));
    }
    boxes.append("</g>\n");
  }

  private void stop(int x, int y) {
    tracks.append(format("M%d %dv%d", x, y - RADIUS, 2 * RADIUS));
  }

  /** The digits 0 to 9, whatever the machine's locale has. */
  private static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
