package dev.portcullis.cli.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where the stream and the files meet. A stream that is faster than the watch has to wait. */
public final class EventQueue implements WatchEvents {

  /** Longer than this is not slept at once: a clock may be set. */
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  /** Files are written in pieces; so long must it be still before they are read. */
  private static final Duration STILL = Duration.ofMillis(200);

  private final BlockingQueue<WatchEvent> queue = new ArrayBlockingQueue<>(1_000);
  private final Deque<WatchEvent> held = new ArrayDeque<>();
  private final Clock clock;

  /** Makes a queue that tells the time by a clock. */
  public EventQueue(Clock clock) {
    this.clock = clock;
  }

  /** Begins to take lines from a stream, on a thread of its own. */
  public void readLines(InputStream in) {
    start("watch: stream", () -> readAll(in));
  }

  /** Begins to take changes of files, on a thread of its own. */
  public void watch(FileChanges changes) {
    start(
        "watch: files",
        () -> {
          while (changes.await()) {
            put(WatchEvent.FilesChanged.INSTANCE);
          }
        });
  }

  /** Ends the watch once what has come before is done. */
  public void end() {
    put(WatchEvent.StreamEnded.INSTANCE);
  }

  private void readAll(InputStream in) {
    try {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        put(new WatchEvent.Line(number, line));
      }
    } catch (IOException closed) {
      // Whoever wrote is gone; that is an end like another.
    }
    put(WatchEvent.StreamEnded.INSTANCE);
  }

  private void put(WatchEvent event) {
    try {
      queue.put(event);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public WatchEvent next(Optional<Instant> until) throws InterruptedException {
    WatchEvent event = held.poll();
    if (event == null) {
      event = poll(sleep(until));
    }
    if (event == WatchEvent.FilesChanged.INSTANCE) {
      waitUntilStill();
    }
    return event == null ? WatchEvent.TimeIsUp.INSTANCE : event;
  }

  /** Further changes are the same change; what else comes in the meantime has its turn later. */
  private void waitUntilStill() throws InterruptedException {
    for (WatchEvent more = poll(STILL); more != null; more = poll(STILL)) {
      if (more != WatchEvent.FilesChanged.INSTANCE) {
        held.add(more);
        return;
      }
    }
  }

  private Duration sleep(Optional<Instant> until) {
    Duration left =
        until.map(instant -> Duration.between(clock.instant(), instant)).orElse(LONGEST_SLEEP);
    return left.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : left;
  }

  private @Nullable WatchEvent poll(Duration longest) throws InterruptedException {
    // Up to the next millisecond, so that the instant has come when it wakes up.
    return queue.poll(Math.max(0, longest.toNanos()) + 999_999, TimeUnit.NANOSECONDS);
  }
}
