package dev.portcullis.bench;

import dev.portcullis.bench.data.Inventories;
import dev.portcullis.bench.data.Policies;
import dev.portcullis.bench.report.Figure;
import dev.portcullis.bench.scanning.JacksonReading;
import dev.portcullis.bench.scanning.WarmScans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The whole command, from its start to its last finding, against Jackson that only reads the file
 * into objects; each in a process of its own that is started for it.
 */
final class Scanning {

  private final Knobs knobs;

  Scanning(Knobs knobs) {
    this.knobs = knobs;
  }

  List<Figure> measure() throws IOException, InterruptedException {
    Path inventory = Inventories.of(knobs.folder(), knobs.components(), knobs.seed());
    Path policies = knobs.folder().resolve("policies.policy");
    Files.writeString(policies, Policies.text());
    List<String> reading =
        Program.java("-XX:+UseSerialGC", JacksonReading.class.getName(), inventory.toString());
    List<String> scan = scan(policies, inventory);
    Program.run(scan); // Builds the command where it is stale, and warms the disk's cache.

    List<Figure> figures = new ArrayList<>();
    double yardstick = Program.median(knobs.rounds(), Program.onCores(1, reading)).seconds();
    figures.add(seconds("Jackson with Blackbird, reading alone", yardstick, yardstick, ""));
    Program.Taken one = Program.median(knobs.rounds(), Program.onCores(1, scan));
    figures.add(seconds("scan, one core", one.seconds(), yardstick, ""));
    Program.Taken two = Program.median(knobs.rounds(), Program.onCores(2, scan));
    figures.add(
        seconds(
            "scan, two cores",
            two.seconds(),
            yardstick,
            String.format(
                Locale.ROOT, "%.2f times as fast as one", one.seconds() / two.seconds())));
    figures.add(
        Figure.of("scan, memory at most", Math.max(one.megabytes(), two.megabytes()), "MB", ""));
    return figures;
  }

  /** What a component costs in a process that is warm, from small inventories to large ones. */
  List<Figure> bySize() throws IOException, InterruptedException {
    Path policies = Files.createDirectories(knobs.folder()).resolve("policies.policy");
    Files.writeString(policies, Policies.text());
    List<String> command = new ArrayList<>();
    List<Long> sizes = new ArrayList<>();
    for (long size = 10_000; size <= knobs.largest(); size *= 10) {
      sizes.add(size);
      command.add(Inventories.of(knobs.folder(), size, knobs.seed()).toString());
    }
    command.add(0, Integer.toString(3));
    command.add(0, policies.toString());
    command.add(0, WarmScans.class.getName());
    command.add(0, "-XX:+UseSerialGC");
    Program.Taken taken =
        Program.run(
            Program.onCores(1, Program.java(command.toArray(String[]::new))), policies.toFile());
    List<String> seconds = taken.output().lines().toList();
    List<Figure> figures = new ArrayList<>();
    double first = Double.NaN;
    for (int i = 0; i < sizes.size() && i < seconds.size(); i++) {
      double each = Double.parseDouble(seconds.get(i)) / sizes.get(i) * 1e9;
      first = i == 0 ? each : first;
      figures.add(
          new Figure(
              String.format(Locale.ROOT, "scan, warm, %,d components", sizes.get(i)),
              each,
              "ns each",
              each / first,
              ""));
    }
    return figures;
  }

  private static List<String> scan(Path policies, Path inventory) {
    return List.of(
        "./portcullis",
        "scan",
        policies.toString(),
        inventory.toString(),
        "--as-of",
        "2026-06-01",
        "--fail-on",
        "never");
  }

  private static Figure seconds(String name, double seconds, double yardstick, String remark) {
    return new Figure(name, seconds * 1000, "ms", seconds / yardstick, remark);
  }
}
