package dev.portcullis.importer.certificate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * For how many months a certificate is valid: the smallest n with notBefore + n months ≥ notAfter,
 * by the calendar in UTC.
 *
 * <p>Each n is added to notBefore itself, and a day that the month reached does not have becomes
 * its last: a certificate of January 31 is one month old at the end of February. So it does not
 * matter whether an authority gives a certificate its last second or not: two years less one second
 * are 24 months, two years are 24 months, and a second more makes 25.
 */
final class ValidityMonths {

  private ValidityMonths() {}

  /** The months from one instant to another; none where the second is not after the first. */
  static long between(Instant notBefore, Instant notAfter) {
    OffsetDateTime start = notBefore.atOffset(ZoneOffset.UTC);
    OffsetDateTime end = notAfter.atOffset(ZoneOffset.UTC);
    if (!end.isAfter(start)) {
      return 0;
    }
    long whole = ChronoUnit.MONTHS.between(start, end);
    return start.plusMonths(whole).isBefore(end) ? whole + 1 : whole;
  }
}
