package dev.portcullis.bench;

import dev.portcullis.bench.live.LiveTimes;
import dev.portcullis.bench.report.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What it costs to keep an inventory judged, and to decide one request. */
final class Live {

  private static final int RESIDENTS = 100_000;

  private final Knobs knobs;

  Live(Knobs knobs) {
    this.knobs = knobs;
  }

  List<Figure> measure() throws IOException, InterruptedException {
    List<String> command =
        Program.java(
            LiveTimes.class.getName(),
            Integer.toString(Math.min(knobs.components(), RESIDENTS)),
            Long.toString(knobs.seed()),
            Integer.toString(knobs.soak()));
    return Program.run(command, Path.of("/dev/null").toFile())
        .output()
        .lines()
        .map(Live::figure)
        .toList();
  }

  private static Figure figure(String line) {
    String[] parts = line.split("\t", -1);
    return Figure.of(parts[0], Double.parseDouble(parts[1]), parts[2], parts[3]);
  }
}
