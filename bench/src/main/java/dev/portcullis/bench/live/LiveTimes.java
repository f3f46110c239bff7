package dev.portcullis.bench.live;

import dev.portcullis.bench.data.Policies;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.PolicyEngine;
import dev.portcullis.engine.PolicyMonitor;
import dev.portcullis.engine.PolicySource;
import java.util.Arrays;
import java.util.Locale;

/**
 * Keeps an inventory judged and prints a line for each figure: its name, value, unit and remark,
 * with tabs between.
 */
public final class LiveTimes {

  private static final int MANY = 1_000;
  private static final int BATCH = 5_000;
  private static final int WARM_UP = 6;
  private static final int BATCHES = 20;
  private static final int ROUNDS = 9;

  private final Residents residents;
  private final int count;
  private long told;

  private LiveTimes(int count, long seed) {
    this.count = count;
    residents = new Residents(count, seed);
  }

  /** Takes how many residents, the seed, and how many minutes to soak; none if 0. */
  public static void main(String[] arguments) throws InterruptedException {
    LiveTimes times = new LiveTimes(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
    times.few(Integer.parseInt(arguments[2]));
    times.many();
    Decisions.measure(compile(Policies.COUNT), times.residents.changed(BATCH));
  }

  private void few(int soak) {
    CompiledPolicies policies = compile(Policies.COUNT);
    PolicyMonitor monitor = start(policies);
    long empty = usedBytes();
    residents.moveInto(monitor);
    long full = usedBytes();
    update(monitor, WARM_UP, BATCH);
    updates(ofPolicies(Policies.COUNT), update(monitor, BATCHES, BATCH));
    exchange(monitor, WARM_UP, BATCH);
    updates("update of all that an object holds", exchange(monitor, BATCHES, BATCH));
    print("memory of a resident", (full - empty) / (double) count, "B", "after a collection");
    exchange(monitor, policies);
    if (soak > 0) {
      soak(monitor, soak);
    }
  }

  private void many() {
    PolicyMonitor monitor = start(compile(MANY));
    residents.moveInto(monitor);
    update(monitor, 1, BATCH / 5);
    updates(ofPolicies(MANY), update(monitor, BATCHES / 5, BATCH / 5));
  }

  private PolicyMonitor start(CompiledPolicies policies) {
    return PolicyMonitor.start(policies, Residents.NOW, change -> told++);
  }

  private Latencies update(PolicyMonitor monitor, int batches, int batch) {
    Latencies latencies = new Latencies();
    for (int i = 0; i < batches; i++) {
      latencies.add(residents.changed(batch), monitor::put);
    }
    return latencies;
  }

  private Latencies exchange(PolicyMonitor monitor, int batches, int batch) {
    Latencies latencies = new Latencies();
    for (int i = 0; i < batches; i++) {
      latencies.add(residents.exchanged(batch), monitor::put);
    }
    return latencies;
  }

  private static String ofPolicies(int policies) {
    return String.format(Locale.ROOT, "update to verdict, %,d policies", policies);
  }

  private static void updates(String name, Latencies latencies) {
    print(
        name + ", p50",
        latencies.microseconds(0.5),
        "us",
        String.format(Locale.ROOT, "%,d updates", latencies.count()));
    print(
        name + ", p99",
        latencies.microseconds(0.99),
        "us",
        String.format(
            Locale.ROOT,
            "%.1f without the %,d that a collection fell into",
            latencies.undisturbedMicroseconds(0.99),
            latencies.disturbed()));
  }

  private static void exchange(PolicyMonitor monitor, CompiledPolicies policies) {
    double[] compiling = new double[ROUNDS];
    double[] adding = new double[ROUNDS];
    double[] removing = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      CompiledPolicies more = compile(Policies.COUNT + 1);
      compiling[round] = millisecondsSince(start);
      start = System.nanoTime();
      monitor.swap(more);
      adding[round] = millisecondsSince(start);
      start = System.nanoTime();
      monitor.swap(policies);
      removing[round] = millisecondsSince(start);
    }
    print("a set with one more policy, compiled aside", median(compiling), "ms", "");
    print("one policy added while it runs", median(adding), "ms", "");
    print("one policy removed while it runs", median(removing), "ms", "");
  }

  private void soak(PolicyMonitor monitor, int minutes) {
    double before = usedBytes() / 1e6;
    long end = System.nanoTime() + minutes * 60_000_000_000L;
    long updates = 0;
    while (System.nanoTime() < end) {
      residents.changed(BATCH).forEach(monitor::put);
      updates += BATCH;
    }
    print("heap before the soak", before, "MB", "after a collection");
    print(
        "heap after the soak",
        usedBytes() / 1e6,
        "MB",
        String.format(
            Locale.ROOT,
            "%d min, %,d updates, %,d changes told since the start",
            minutes,
            updates,
            told));
  }

  private static CompiledPolicies compile(int count) {
    return PolicyEngine.standard()
        .compile(PolicySource.policies("policies.policy", Policies.text(count)))
        .orElseThrow();
  }

  private static long usedBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  static void print(String name, double value, String unit, String remark) {
    System.out.println(String.join("\t", name, Double.toString(value), unit, remark));
  }
}
