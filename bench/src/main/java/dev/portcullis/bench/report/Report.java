package dev.portcullis.bench.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table, printed section by section as soon as each is measured, and its charts. */
public final class Report {

  private final PrintStream out;
  private final Map<String, List<Figure>> sections = new LinkedHashMap<>();

  /** Makes a report that is printed. */
  public Report(PrintStream out) {
    this.out = out;
  }

  /** Says what all figures have in common. */
  public void begin(String conditions) {
    out.println(conditions);
  }

  /** Prints a section. */
  public void section(String name, List<Figure> figures) {
    sections.put(name, figures);
    out.println();
    out.println(name);
    for (Figure figure : figures) {
      out.println("  " + line(figure));
    }
    out.flush();
  }

  private static String line(Figure figure) {
    if (!figure.isThere()) {
      return "%-44s %22s  %s".formatted(figure.name(), "void", figure.remark());
    }
    String ratio =
        Double.isNaN(figure.ratio()) ? "" : String.format(Locale.ROOT, "%,.2f x", figure.ratio());
    return String.format(
            Locale.ROOT,
            "%-44s %,12.1f %-9s %11s  %s",
            figure.name(),
            figure.value(),
            figure.unit(),
            ratio,
            figure.remark())
        .stripTrailing();
  }

  /** Draws a chart of each section whose figures are compared. */
  public void draw(String folder) throws IOException {
    Path charts = Files.createDirectories(Path.of(folder));
    for (Map.Entry<String, List<Figure>> section : sections.entrySet()) {
      List<Figure> compared =
          section.getValue().stream()
              .filter(figure -> figure.isThere() && !Double.isNaN(figure.ratio()))
              .toList();
      if (!compared.isEmpty()) {
        Files.writeString(
            charts.resolve(section.getKey() + ".svg"), BarChart.draw(section.getKey(), compared));
      }
    }
  }
}
