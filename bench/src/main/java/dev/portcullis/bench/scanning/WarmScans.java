package dev.portcullis.bench.scanning;

import dev.portcullis.cli.Portcullis;
import dev.portcullis.cli.output.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * Scans inventories in one process, again and again, and prints how many seconds each took at best:
 * what a scan costs when all of its code is compiled.
 */
public final class WarmScans {

  private WarmScans() {}

  /** Takes a policy file, how often to scan, and the inventories. */
  public static void main(String[] arguments) {
    String policies = arguments[0];
    int rounds = Integer.parseInt(arguments[1]);
    List<String> inventories = List.of(arguments).subList(2, arguments.length);
    inventories.forEach(inventory -> scan(policies, inventory));
    for (String inventory : inventories) {
      double[] seconds = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        long start = System.nanoTime();
        scan(policies, inventory);
        seconds[round] = (System.nanoTime() - start) / 1e9;
      }
      Arrays.sort(seconds);
      System.out.println(seconds[0]);
    }
  }

  private static void scan(String policies, String inventory) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console =
        new Console(
            nowhere,
            nowhere,
            InputStream.nullInputStream(),
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC),
            false,
            false);
    int exitCode =
        Portcullis.commandLine(console).execute("scan", policies, inventory, "--fail-on", "never");
    if (exitCode != 0) {
      throw new IllegalStateException("exit code " + exitCode);
    }
  }
}
