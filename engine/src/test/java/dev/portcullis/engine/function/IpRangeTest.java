package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.9.9.9, true",
    "10.0.0.5/8, 10.9.9.9, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "10.0.0.0/8, 10.0.0.0/9, true",
    "10.0.0.0/9, 10.0.0.0/8, false",
    "10.0.0.1-10.0.0.9, 10.0.0.9, true",
    "10.0.0.1-10.0.0.9, 10.0.0.10, false",
    "10.0.0.1, 10.0.0.1/32, true",
    "0.0.0.0/0, 255.255.255.255, true",
    "2001:db8::/32, 2001:db8:1::7, true",
    "2001:db8::/32, 2001:db9::, false",
    "::ffff:10.0.0.0/104, ::ffff:10.1.2.3, true",
    "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8/128, true",
    "10.0.0.0/8, ::1, false"
  })
  void holdsWhatLiesWhollyInIt(String range, String target, boolean contains) {
    assertThat(IpRange.parse(range).orElseThrow().contains(IpRange.parse(target).orElseThrow()))
        .isEqualTo(contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "10.0.0",
        "10.0.0.256",
        "10.0.0.01",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/",
        "10.0.0.9-10.0.0.1",
        "10.0.0.1-::1",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7::8",
        "12345::",
        "::g",
        "::/129"
      })
  void whatIsNoRangeIsNone(String text) {
    assertThat(IpRange.parse(text)).isEmpty();
  }
}
