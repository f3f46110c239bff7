package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOrderTest {

  private static final List<String> ASCENDING =
      List.of(
          "", "\u0000", " ", "_", "-", "/", "$", "0", "1", "10", "2", "9", "a", "á", "A b", "a_b",
          "A-B", "a/b", "a1", "ab", "áb", "ac", "B", "ss", "sS a", "ßb", "z", "Zürich", "Ж", "中");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void textsAreOrderedByMarksDigitsLettersAndAccents(long seed) {
    List<String> shuffled = new ArrayList<>(ASCENDING);
    Collections.shuffle(shuffled, new Random(seed));

    shuffled.sort(TextComparison::compare);

    assertThat(shuffled).isEqualTo(ASCENDING);
  }

  @Test
  void onlyTextsThatAreEqualButForCaseHaveTheSamePlace() {
    assertThat(TextComparison.compare("STRASSE", "straße")).isZero();
    assertThat(TextComparison.compare("ÁB", "áb")).isZero();
    assertThat(TextComparison.compare("a\u0301", "á")).isNotZero();
    assertThat(TextComparison.compare("a", "a\u0301")).isNegative();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void theOrderIsOne(long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add(text(random));
    }

    texts.sort(TextComparison::compare);

    for (int i = 0; i < texts.size(); i++) {
      for (int j = i; j < texts.size(); j++) {
        int order = TextComparison.compare(texts.get(i), texts.get(j));
        assertThat(order).isLessThanOrEqualTo(0);
        assertThat(Integer.signum(TextComparison.compare(texts.get(j), texts.get(i))))
            .isEqualTo(-Integer.signum(order));
        assertThat(order == 0).isEqualTo(TextComparison.equal(texts.get(i), texts.get(j)));
      }
    }
  }

  @Test
  void withRegardToCaseSmallLettersComeFirst() {
    List<String> texts = new ArrayList<>(List.of("B", "A", "b", "a", "aB", "ab", "Ab"));

    texts.sort(TextComparison::compareRegardingCase);

    assertThat(texts).containsExactly("a", "A", "ab", "aB", "Ab", "b", "B");
    assertThat(TextComparison.compareRegardingCase("a", "a")).isZero();
    assertThat(TextComparison.compareRegardingCase("ß", "ss"))
        .isEqualTo(-TextComparison.compareRegardingCase("ss", "ß"))
        .isNotZero();
  }

  private static String text(Random random) {
    String letters = "aAbBsSßẞáÁé\u0301-_ 019İıIiΣςσ";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(4);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
