package dev.portcullis.bench;

import dev.portcullis.bench.judging.JudgingBenchmark;
import dev.portcullis.bench.peer.PeerKind;
import dev.portcullis.bench.report.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What judging one component costs, peer by peer; each in a process of its own. */
final class Judging {

  private final Knobs knobs;

  Judging(Knobs knobs) {
    this.knobs = knobs;
  }

  List<Figure> measure() throws RunnerException {
    List<Figure> figures = new ArrayList<>();
    double yardstick = Double.NaN;
    for (PeerKind peer : PeerKind.values()) {
      int components = Math.max(1_000, knobs.components() / peer.share());
      double nanoseconds = measure(peer, components) / components;
      if (peer == PeerKind.HAND_WRITTEN) {
        yardstick = nanoseconds;
      }
      figures.add(
          Double.isNaN(nanoseconds)
              ? Figure.none(peer.title(), "its matches are not those of hand-written Java")
              : new Figure(
                  peer.title(),
                  nanoseconds,
                  "ns each",
                  nanoseconds / yardstick,
                  peer.share() == 1
                      ? ""
                      : String.format(Locale.ROOT, "the first %,d components", components)));
    }
    return figures;
  }

  /** The time for all components; not a number where the peer failed or says something else. */
  private double measure(PeerKind peer, int components) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(JudgingBenchmark.class.getName())
                    .param("peer", peer.name())
                    .param("components", Integer.toString(components))
                    .param("seed", Long.toString(knobs.seed()))
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(knobs.seconds()))
                    .measurementIterations(knobs.rounds())
                    .measurementTime(TimeValue.seconds(knobs.seconds()))
                    .jvmArgs("-Xmx10g", "-XX:+UseSerialGC")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    return results.stream()
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
        .findFirst()
        .orElse(Double.NaN);
  }
}
