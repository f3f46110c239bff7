package dev.portcullis.bench;

import dev.portcullis.bench.report.Figure;
import dev.portcullis.bench.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Measures how fast Portcullis is, beside its peers, and prints one table. It judges nothing. */
public final class Bench {

  private Bench() {}

  /** Runs it in the root of a tree that is built. */
  public static void main(String[] arguments) throws Exception {
    Knobs knobs;
    try {
      knobs = Knobs.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    Report report = new Report(System.out);
    run(knobs, report);
    if (!knobs.charts().isEmpty()) {
      report.draw(knobs.charts());
    }
  }

  private static void run(Knobs knobs, Report report) throws Exception {
    report.begin(
        String.format(
            Locale.ROOT,
            "Java %s, %d cores, %,d components",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            knobs.components()));
    if (knobs.sections().contains("judging")) {
      section("judging", new Judging(knobs).measure(), report);
    }
    if (knobs.sections().contains("scanning")) {
      section("scanning", new Scanning(knobs).measure(), report);
    }
    if (knobs.sections().contains("rules")) {
      section("rules", new RuleBases(knobs).measure(), report);
    }
    if (knobs.sections().contains("startup")) {
      section("startup", new Startup(knobs).measure(), report);
    }
    if (knobs.sections().contains("live")) {
      section("live", new Live(knobs).measure(), report);
    }
  }

  private static void section(String name, List<Figure> figures, Report report) throws IOException {
    report.section(name, figures);
  }
}
