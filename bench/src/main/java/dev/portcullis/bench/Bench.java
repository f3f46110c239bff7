package dev.portcullis.bench;

import dev.portcullis.bench.report.Figure;
import dev.portcullis.bench.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

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
    section("judging", knobs, report, new Judging(knobs)::measure);
    section("scanning", knobs, report, new Scanning(knobs)::measure);
    section("sizes", knobs, report, new Scanning(knobs)::bySize);
    section("rules", knobs, report, new RuleBases(knobs)::measure);
    section("startup", knobs, report, new Startup(knobs)::measure);
    section("live", knobs, report, new Live(knobs)::measure);
  }

  /** Measures a section if it is asked for; one that fails is void, and the others go on. */
  private static void section(
      String name, Knobs knobs, Report report, Callable<List<Figure>> measuring) throws Exception {
    if (!knobs.sections().contains(name)) {
      return;
    }
    try {
      report.section(name, measuring.call());
    } catch (IOException failure) {
      report.section(name, List.of(Figure.none(name, String.valueOf(failure.getMessage()))));
    }
  }
}
