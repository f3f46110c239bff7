package dev.portcullis.bench;

import dev.portcullis.bench.report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From the start of the command to its first answer and its end. */
final class Startup {

  private static final String REQUEST =
      """
      {"id": 1, "policy": {"if": {"field": "type", "equals": "Microsoft.KeyVault/vaults"}, \
      "then": {"effect": "audit"}}, "resource": {"type": "Microsoft.KeyVault/vaults"}}
      """;

  private final Knobs knobs;

  Startup(Knobs knobs) {
    this.knobs = knobs;
  }

  List<Figure> measure() throws IOException, InterruptedException {
    Files.createDirectories(knobs.folder());
    Path request = Files.writeString(knobs.folder().resolve("request.ndjson"), REQUEST);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        milliseconds("eval, with archive", List.of("./portcullis", "eval", "--jsonl"), request));
    figures.add(
        milliseconds(
            "eval, without archive",
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "@repl/target/portcullis/java.options",
                "-jar",
                "repl/target/portcullis/lib/portcullis-repl.jar",
                "eval",
                "--jsonl"),
            request));
    figures.add(
        milliseconds(
            "scan examples/contoso",
            List.of("./portcullis", "scan", "examples/contoso", "--fail-on", "never"),
            request));
    return figures;
  }

  private Figure milliseconds(String name, List<String> command, Path input)
      throws IOException, InterruptedException {
    Program.run(command, input.toFile());
    double[] seconds = new double[4 * knobs.rounds() + 1];
    for (int run = 0; run < seconds.length; run++) {
      seconds[run] = Program.run(command, input.toFile()).seconds();
    }
    Arrays.sort(seconds);
    return Figure.of(
        name,
        seconds[seconds.length / 2] * 1000,
        "ms",
        String.format(
            Locale.ROOT,
            "median of %d, %.0f to %.0f",
            seconds.length,
            seconds[0] * 1000,
            seconds[seconds.length - 1] * 1000));
  }
}
