package dev.portcullis.bench.live;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** Decides requests on a warm engine: one by one, and by many threads that share it. */
final class Decisions {

  private static final int WARM_UP = 10;
  private static final int THREADS = 64;
  private static final long NANOSECONDS = 3_000_000_000L;

  private Decisions() {}

  static void measure(CompiledPolicies policies, List<AzureResource> resources)
      throws InterruptedException {
    List<Request> requests =
        resources.stream().map(resource -> Request.of("Create", "bench", resource)).toList();
    for (int i = 0; i < WARM_UP; i++) {
      requests.forEach(request -> policies.decide(request, Residents.NOW));
    }
    Latencies latencies = new Latencies();
    for (int i = 0; i < WARM_UP; i++) {
      latencies.add(requests, request -> policies.decide(request, Residents.NOW));
    }
    LiveTimes.print(
        "one decide on a warm engine, p50",
        latencies.microseconds(0.5),
        "us",
        String.format(Locale.ROOT, "p99 %.1f", latencies.microseconds(0.99)));

    double alone = perSecond(policies, requests, 1);
    double together = perSecond(policies, requests, THREADS);
    int cores = Runtime.getRuntime().availableProcessors();
    LiveTimes.print(
        "decide by 64 threads against one, per core",
        together / alone / cores,
        "times",
        String.format(
            Locale.ROOT, "%,.0f a second against %,.0f, %d cores", together, alone, cores));
  }

  private static double perSecond(CompiledPolicies policies, List<Request> requests, int count)
      throws InterruptedException {
    LongAdder decided = new LongAdder();
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = i * requests.size() / count;
      threads.add(new Thread(() -> decide(policies, requests, first, start, decided)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return decided.sum() * 1e9 / (System.nanoTime() - start);
  }

  private static void decide(
      CompiledPolicies policies, List<Request> requests, int first, long start, LongAdder decided) {
    for (int i = first; System.nanoTime() - start < NANOSECONDS; i++) {
      policies.decide(requests.get(i % requests.size()), Residents.NOW);
      decided.increment();
    }
  }
}
