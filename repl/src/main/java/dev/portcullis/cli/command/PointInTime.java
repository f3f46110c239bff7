package dev.portcullis.cli.command;

import dev.portcullis.cli.evaluation.TimeWithZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** An instant as people write it. */
public final class PointInTime {

  private PointInTime() {}

  /**
   * Reads a time with its zone, or a day, which means its midnight in UTC.
   *
   * @throws DateTimeException where it is neither; the message says so
   */
  public static Instant parse(String text) {
    Optional<Instant> instant = TimeWithZone.parse(text.contains("T") ? text : text + "T00:00:00Z");
    return instant.orElseThrow(
        () ->
            new DateTimeException(
                "'" + text + "' is neither a time with its zone (2026-11-24T00:00:00Z) nor a day"));
  }
}
