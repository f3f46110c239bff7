package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.time.Instant;
import java.util.List;

/** The functions that compute with dates. */
final class DateFunctions {

  private static final long SECONDS_PER_DAY = 86_400;

  /** More days than the calendar of policy has: no sum with fewer overflows. */
  private static final long MOST_DAYS = 4_000_000;

  private DateFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(pure("addDays", 2, 2, DateFunctions::addDays));
  }

  private static Value addDays(Arguments arguments) {
    String text = arguments.text(0);
    long days = arguments.integer(1);
    Instant date =
        PolicyInstants.parse(text)
            .orElseThrow(
                () ->
                    arguments.failure(
                        ShownValue.of(text) + " is no date such as `2027-01-31T00:00:00Z`"));
    Instant sum =
        days > MOST_DAYS || days < -MOST_DAYS
            ? Instant.MAX
            : date.plusSeconds(days * SECONDS_PER_DAY);
    if (!PolicyInstants.isInRange(sum)) {
      throw arguments.failure(
          days + " days from " + ShownValue.of(text) + " is outside the years 0001 to 9999");
    }
    return new TextValue(PolicyInstants.format(sum));
  }
}
