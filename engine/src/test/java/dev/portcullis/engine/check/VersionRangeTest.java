package dev.portcullis.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangeTest {

  @ParameterizedTest
  @CsvSource({
    "1.*.*, 1.2.3, true",
    "1.*.*, 2.0.0, false",
    "1.2.*, 1.2.9, true",
    "1.2.*, 1.3.0, false",
    "1.2.3, 1.2.3, true",
    "1.*.*, 1.0.0-preview, true",
    "1.*.*-preview, 1.0.0, true",
    "1.0.*, 10.0.0, false",
    "1.0.1, 1.0, false",
    "*, 3.1.0, true"
  })
  void includesTheVersionsThatFit(String range, String version, boolean included) {
    assertThat(new VersionRange(range).includes(version)).isEqualTo(included);
  }
}
