package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, a*c, true",
    "abc, A*C, true",
    "ac, a*c, true",
    "abc, abc, true",
    "ABC, abc, true",
    "abc, ab, false",
    "'', *, true",
    "a, a*a, false",
    "aa, a*a, true",
    "a?c, a?c, true",
    "abc, a?c, false",
    "abcabc, *b*b*, true",
    "abc, *b*b*, false",
    "a.c, a.*, true",
    "xyz, **, true",
    "a.*b, a.*b, true"
  })
  void aStarStandsForAnyRunAndNothingElseIsSpecial(String text, String pattern, boolean fits) {
    assertThat(Wildcards.fits(text, pattern)).isEqualTo(fits);
  }

  @Test
  void aPatternOfManyStarsIsNotSlow() {
    assertThat(Wildcards.fits("a".repeat(50_000), "*a".repeat(10_000) + "b")).isFalse();
  }
}
