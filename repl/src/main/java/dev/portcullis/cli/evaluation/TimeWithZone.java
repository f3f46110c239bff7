package dev.portcullis.cli.evaluation;

import dev.portcullis.engine.function.PolicyInstants;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** An instant as requests and options write it: ISO 8601 with a zone. */
public final class TimeWithZone {

  private TimeWithZone() {}

  /** The instant; empty where the text is none, or one that policy has no words for. */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant()).filter(PolicyInstants::isInRange);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
