package dev.portcullis.bench.report;

import java.util.List;
import java.util.Locale;

/**
 * Figures as bars, one below the other, each as long as the logarithm of its ratio: from a tenth of
 * the yardstick on. Readable on light and on dark ground.
 */
final class BarChart {

  private static final int WIDTH = 760;
  private static final int LEFT = 290;
  private static final int RIGHT = 110;
  private static final int LINE = 26;
  private static final double SHORTEST = 0.1;

  private BarChart() {}

  static String draw(String title, List<Figure> figures) {
    int height = LINE * (figures.size() + 1) + 12;
    double most = figures.stream().mapToDouble(Figure::ratio).max().orElse(1);
    double decades = Math.max(1, Math.log10(Math.max(most, 1) / SHORTEST));
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" \
        font-family="sans-serif" font-size="14" fill="#808890">
        """,
            WIDTH,
            height,
            escaped(title)));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"18\">times the first line, on a logarithmic scale</text>\n",
            LEFT));
    for (int i = 0; i < figures.size(); i++) {
      bar(figures.get(i), LINE * (i + 1), decades, svg);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void bar(Figure figure, int top, double decades, StringBuilder svg) {
    double share = Math.max(0.005, Math.log10(figure.ratio() / SHORTEST) / decades);
    double length = share * (WIDTH - LEFT - RIGHT);
    boolean ours = figure.name().startsWith("Portcullis") || figure.name().startsWith("scan");
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <text x="%d" y="%d" text-anchor="end">%s</text>
            <rect x="%d" y="%d" width="%.1f" height="16" rx="2" fill="%s"/>
            <text x="%.1f" y="%d">%,.2f</text>
            """,
            LEFT - 10,
            top + 17,
            escaped(figure.name()),
            LEFT,
            top + 4,
            length,
            ours ? "#2f81f7" : "#9aa4ad",
            LEFT + length + 6,
            top + 17,
            figure.ratio()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
