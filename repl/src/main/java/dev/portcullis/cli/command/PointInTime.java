package dev.portcullis.cli.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** An instant as people write it. */
public final class PointInTime {

  private PointInTime() {}

  /**
   * Reads a time with its zone, or a day, which means its midnight in UTC.
   *
   * @throws DateTimeException where it is neither; the message says so
   */
  public static Instant parse(String text) {
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new DateTimeException(
          "'" + text + "' is neither a time with its zone (2026-11-24T00:00:00Z) nor a day", e);
    }
  }
}
