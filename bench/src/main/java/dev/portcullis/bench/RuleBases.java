package dev.portcullis.bench;

import dev.portcullis.bench.data.Policies;
import dev.portcullis.bench.report.Figure;
import dev.portcullis.bench.rules.RuleBaseTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long it takes to make rules of a thousand policies, and what each of them costs then. */
final class RuleBases {

  private final Knobs knobs;

  RuleBases(Knobs knobs) {
    this.knobs = knobs;
  }

  List<Figure> measure() throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    double yardstick = Double.NaN;
    for (int policies : List.of(Policies.COUNT, 1_000)) {
      List<String> command =
          Program.java(
              "-XX:+UseSerialGC",
              RuleBaseTimes.class.getName(),
              Integer.toString(policies),
              Integer.toString(Math.min(knobs.components(), 100_000)));
      Program.Taken taken = Program.run(Program.onCores(1, command), Path.of("/dev/null").toFile());
      List<String> times = taken.output().lines().toList();
      double each = Double.parseDouble(times.get(2));
      yardstick = Double.isNaN(yardstick) ? each : yardstick;
      figures.add(
          milliseconds(
              String.format(Locale.ROOT, "rule base of %,d policies, cold", policies),
              times.get(0)));
      figures.add(
          milliseconds(
              String.format(Locale.ROOT, "rule base of %,d policies, warm", policies),
              times.get(1)));
      figures.add(
          new Figure(
              String.format(Locale.ROOT, "judging by %,d policies, each", policies),
              each,
              "ns each",
              each / yardstick,
              "per component and policy"));
    }
    return figures;
  }

  private static Figure milliseconds(String name, String time) {
    return Figure.of(name, Double.parseDouble(time), "ms", "");
  }
}
