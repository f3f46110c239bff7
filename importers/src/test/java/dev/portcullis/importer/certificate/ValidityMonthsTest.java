package dev.portcullis.importer.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityMonthsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T00:00:00Z, 2028-01-15T00:00:00Z, 24",
    "2026-01-15T00:00:00Z, 2028-01-14T23:59:59Z, 24",
    "2026-01-15T00:00:00Z, 2028-01-15T00:00:01Z, 25",
    "2026-01-15T00:00:00Z, 2027-12-15T00:00:00Z, 23",
    "2026-01-15T00:00:00Z, 2027-12-15T00:00:01Z, 24",
    "2026-01-15T12:00:00Z, 2026-01-15T12:00:01Z, 1",
    "2026-01-15T12:00:00Z, 2026-01-15T12:00:00Z, 0",
    "2026-01-15T12:00:00Z, 2026-01-15T11:59:59Z, 0",
  })
  void isTheSmallestNumberThatReachesTheEnd(Instant notBefore, Instant notAfter, long months) {
    assertThat(ValidityMonths.between(notBefore, notAfter)).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T00:00:00Z, 2026-02-28T00:00:00Z, 1",
    "2026-01-31T00:00:00Z, 2026-03-01T00:00:00Z, 2",
    "2026-01-31T00:00:00Z, 2026-03-31T00:00:00Z, 2",
    "2028-01-31T00:00:00Z, 2028-02-29T00:00:00Z, 1",
    "2026-01-31T00:00:00Z, 2028-01-31T00:00:00Z, 24",
    "2026-08-31T00:00:00Z, 2028-02-29T00:00:00Z, 18",
    "2026-08-31T00:00:00Z, 2028-03-01T00:00:00Z, 19",
    "2028-02-29T00:00:00Z, 2029-02-28T00:00:00Z, 12",
    "2028-02-29T00:00:00Z, 2029-03-01T00:00:00Z, 13",
    "2028-02-29T00:00:00Z, 2032-02-29T00:00:00Z, 48",
    "2026-02-28T00:00:00Z, 2026-03-31T00:00:00Z, 2",
    "2026-12-31T23:59:59Z, 2027-02-28T23:59:59Z, 2",
  })
  void givesADayThatAMonthDoesNotHaveItsLast(Instant notBefore, Instant notAfter, long months) {
    assertThat(ValidityMonths.between(notBefore, notAfter)).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({"1950-01-01T00:00:00Z, 9999-12-31T23:59:59Z, 96600"})
  void reachesTheEndOfTime(Instant notBefore, Instant notAfter, long months) {
    assertThat(ValidityMonths.between(notBefore, notAfter)).isEqualTo(months);
  }
}
