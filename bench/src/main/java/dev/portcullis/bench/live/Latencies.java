package dev.portcullis.bench.live;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** How long one thing took each time, and which times a garbage collection fell into. */
final class Latencies {

  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();

  private long[] all = new long[1 << 16];
  private long[] undisturbed = new long[1 << 16];
  private int count;
  private int undisturbedCount;

  /** Does one thing for each object, and takes the time of each. */
  <T> void add(Collection<T> objects, Consumer<T> task) {
    for (T object : objects) {
      long collections = collections();
      long start = System.nanoTime();
      task.accept(object);
      add(System.nanoTime() - start, collections() == collections);
    }
  }

  private void add(long nanoseconds, boolean calm) {
    if (count == all.length) {
      all = Arrays.copyOf(all, 2 * count);
      undisturbed = Arrays.copyOf(undisturbed, 2 * count);
    }
    all[count++] = nanoseconds;
    if (calm) {
      undisturbed[undisturbedCount++] = nanoseconds;
    }
  }

  private static long collections() {
    long sum = 0;
    for (GarbageCollectorMXBean collector : COLLECTORS) {
      sum += collector.getCollectionCount();
    }
    return sum;
  }

  /** How many times were taken. */
  int count() {
    return count;
  }

  /** How many times a collection fell into. */
  int disturbed() {
    return count - undisturbedCount;
  }

  /** The time in microseconds that so large a share of all stays within. */
  double microseconds(double share) {
    return quantile(all, count, share);
  }

  /** The same among the times that no collection fell into. */
  double undisturbedMicroseconds(double share) {
    return quantile(undisturbed, undisturbedCount, share);
  }

  private static double quantile(long[] times, int count, double share) {
    long[] sorted = Arrays.copyOf(times, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1L, (long) (share * count))] / 1e3;
  }
}
