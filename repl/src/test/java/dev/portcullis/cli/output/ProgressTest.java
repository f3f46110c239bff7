package dev.portcullis.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void tellsOfLongWorkAndTakesTheLineAway() {
    take(4_096, 400, true);

    assertThat(err.toString())
        .isEqualTo(
            "\r\u001b[K3,072 objects, 2,560 a second\r\u001b[K4,096 objects, 2,560 a second\r\u001b[K");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void tellsNothingOfShortWork() {
    take(4_096, 1, true);

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsNothingWhereNoTerminalReads() {
    take(4_096, 400, false);

    assertThat(err.toString()).isEmpty();
  }

  /** Takes objects while each look at the clock finds it later by some milliseconds. */
  private void take(int objects, long step, boolean attended) {
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            InputStream.nullInputStream(),
            new SteppingClock(step),
            false,
            attended);
    try (Progress progress = new Progress(console)) {
      Iterator<Integer> taken = progress.over(IntStream.range(0, objects).iterator());
      int count = 0;
      while (taken.hasNext()) {
        taken.next();
        count++;
      }
      assertThat(count).isEqualTo(objects);
    }
  }

  /** A clock that moves on with every look at it. */
  private static final class SteppingClock extends Clock {

    private final long step;
    private long millis;

    SteppingClock(long step) {
      this.step = step;
    }

    @Override
    public Instant instant() {
      Instant now = Instant.ofEpochMilli(millis);
      millis += step;
      return now;
    }

    @Override
    public long millis() {
      return instant().toEpochMilli();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
