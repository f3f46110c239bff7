package dev.portcullis.cli.watch;

import java.time.Instant;
import java.util.Optional;

/** Where a watch waits. */
@FunctionalInterface
public interface WatchEvents {

  /**
   * Waits for what comes next.
   *
   * @param until when to wake up at the latest; empty where time alone changes nothing
   */
  WatchEvent next(Optional<Instant> until) throws InterruptedException;
}
