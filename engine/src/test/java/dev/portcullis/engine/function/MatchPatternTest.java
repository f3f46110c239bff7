package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchPatternTest {

  @ParameterizedTest
  @CsvSource({
    "2021-06-01-preview, 202#-##-##-preview, true",
    "2021-06-01, 202#-##-##-preview, false",
    "a1, ?#, true",
    "11, ?#, false",
    "é5, ?#, true",
    "a٣, ?#, false",
    "x!, .., true",
    "Jwt, jwt, false",
    "Jwt, Jwt, true",
    "'', '', true",
    "😀a, .?, true"
  })
  void matchesWithRegardToCase(String text, String pattern, boolean matches) {
    assertThat(MatchPattern.matches(text, pattern)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"Jwt, jWT, true", "Jwt, jw, false", "J1, j#, true"})
  void matchesWithoutRegardToCase(String text, String pattern, boolean matches) {
    assertThat(MatchPattern.matchesInsensitively(text, pattern)).isEqualTo(matches);
  }
}
