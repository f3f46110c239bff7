package dev.portcullis.importer.fact;

import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Dates as services and tools print them, seconds since 1970 or ISO text with an offset, and as
 * policies read them: UTC text that ends in {@code Z}.
 */
public final class FactDates {

  private FactDates() {}

  /** The instant that a value stands for; nothing where it is no date. */
  public static Optional<Instant> read(Value value) {
    try {
      if (value instanceof NumberValue number && number.isInteger()) {
        return Optional.of(Instant.ofEpochSecond(number.integer()))
            .filter(PolicyInstants::isInRange);
      }
      if (value instanceof TextValue text) {
        return PolicyInstants.parse(text.text())
            .or(() -> Optional.of(OffsetDateTime.parse(text.text()).toInstant()))
            .filter(PolicyInstants::isInRange);
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date as policies read it: as it is where they can, else written anew. */
  public static Optional<TextValue> normalize(Value value) {
    if (value instanceof TextValue text && PolicyInstants.ticks(text.text()).isPresent()) {
      return Optional.of(text);
    }
    return read(value).map(FactDates::text);
  }

  /** An instant as policies read it, to the microsecond. */
  public static TextValue text(Instant instant) {
    return new TextValue(instant.truncatedTo(ChronoUnit.MICROS).toString());
  }

  /** An instant so much later, by the calendar in UTC; the end of a shorter month where needed. */
  public static Optional<Instant> plus(Instant instant, Period period) {
    try {
      return Optional.of(instant.atOffset(ZoneOffset.UTC).plus(period).toInstant())
          .filter(PolicyInstants::isInRange);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
