package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void longTextsAreSearchedAsJavaDoes(long seed) {
    Random random = new Random(seed);
    String unit = word(random, 3);
    String part = unit.repeat(300) + word(random, 2);
    String text = unit.repeat(900) + part + unit.repeat(900) + word(random, 9) + part + unit;

    assertThat(TextSearch.indexOf(text, part, 0)).isEqualTo(text.indexOf(part));
    assertThat(TextSearch.indexOf(text, part, 10)).isEqualTo(text.indexOf(part, 10));
    assertThat(TextSearch.indexOf(text, part + "x", 0)).isEqualTo(-1);
    assertThat(TextSearch.lastIndexOf(text, part)).isEqualTo(text.lastIndexOf(part));
    assertThat(TextSearch.lastIndexOf(text, part + "x")).isEqualTo(-1);
  }

  @Test
  void shortTextsAreSearchedToo() {
    assertThat(TextSearch.indexOf("abcabc", "bc", 2)).isEqualTo(4);
    assertThat(TextSearch.lastIndexOf("abcabc", "bc")).isEqualTo(4);
    assertThat(TextSearch.indexOf("abc", "", 1)).isEqualTo(1);
  }

  /** Java's own search would compare a hundred thousand million characters here. */
  @Test
  void aLongRunOfOneLetterIsNotSlow() {
    String text = "a".repeat(1_000_000);
    String part = "a".repeat(200_000) + "b";

    assertThat(TextSearch.indexOf(text, part, 0)).isEqualTo(-1);
    assertThat(TextSearch.lastIndexOf(text, part)).isEqualTo(-1);
  }

  private static String word(Random random, int length) {
    return random
        .ints(length, 'a', 'c')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
