package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import java.time.Duration;

/**
 * What {@code addDays} makes of dates. A row is left out where it would fail: where there is no
 * date, and where the result lies outside the calendar.
 *
 * @param dates the dates
 * @param days how many days later; at most {@link #MOST} either way
 */
public record DaysLater(RowInstants dates, int days) implements RowInstants {

  /** More days than the calendar has. */
  public static final int MOST = 4_000_000;

  private static final long TICKS_PER_DAY = Duration.ofDays(1).toNanos() / 100;
  private static final long FIRST = PolicyInstants.ticks("0001-01-01T00:00:00Z").orElseThrow();
  private static final long LAST =
      PolicyInstants.ticks("9999-12-31T23:59:59.9999999Z").orElseThrow();

  @Override
  public LongCells instants(Slice slice, Rows asked) {
    LongCells cells = dates.instants(slice, asked);
    LongCells moved = cells.plus(days * TICKS_PER_DAY);
    Rows within = Rows.none(slice.size());
    moved.selectBetween(FIRST, LAST, asked, within);
    return moved.in(within);
  }
}
