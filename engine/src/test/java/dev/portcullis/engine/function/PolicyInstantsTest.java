package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyInstantsTest {

  @ParameterizedTest
  @CsvSource({
    "2027-01-01T00:00:00Z, 2027-01-01T00:00:00.0000000Z",
    "2027-01-01T23:59:59.1Z, 2027-01-01T23:59:59.1000000Z",
    "2027-01-01T23:59:59.1234567Z, 2027-01-01T23:59:59.1234567Z",
    "2024-02-29T00:00:00.0000001Z, 2024-02-29T00:00:00.0000001Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00.0000000Z",
    "9999-12-31T23:59:59.9999999Z, 9999-12-31T23:59:59.9999999Z"
  })
  void theUniversalFormIsADate(String text, String printed) {
    assertThat(PolicyInstants.parse(text)).map(PolicyInstants::format).contains(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2027-01-01",
        "2021-06-01-preview",
        "2027-01-01T00:00:00",
        "2027-01-01T00:00:00+00:00",
        "2027-01-01T00:00:00z",
        "2027-01-01 00:00:00Z",
        "2027-01-01T00:00:00.Z",
        "2027-01-01T00:00:00.12345678Z",
        "2027-02-29T00:00:00Z",
        "2027-13-01T00:00:00Z",
        "2027-01-01T24:00:00Z",
        "2027-01-01T00:60:00Z",
        "2027-01-01T00:00:60Z",
        "0000-01-01T00:00:00Z",
        "2027-01-01T00:00:00.1a3Z",
        "2027-1-01T00:00:000Z",
        "२०२७-01-01T00:00:00Z"
      })
  void allElseIsText(String text) {
    assertThat(PolicyInstants.parse(text)).isEmpty();
    assertThat(PolicyInstants.ticks(text)).isEmpty();
  }

  @Test
  void ticksAndInstantsAgree() {
    Instant instant = Instant.parse("1960-03-04T05:06:07.0000008Z");

    assertThat(PolicyInstants.instant(PolicyInstants.ticks(instant))).isEqualTo(instant);
    assertThat(PolicyInstants.ticks("1960-03-04T05:06:07.0000008Z"))
        .hasValue(PolicyInstants.ticks(instant));
  }

  @Test
  void yearsReachFromOneTo9999() {
    assertThat(PolicyInstants.isInRange(Instant.parse("0001-01-01T00:00:00Z"))).isTrue();
    assertThat(PolicyInstants.isInRange(Instant.parse("0000-12-31T23:59:59Z"))).isFalse();
    assertThat(PolicyInstants.isInRange(Instant.parse("+10000-01-01T00:00:00Z"))).isFalse();
  }
}
