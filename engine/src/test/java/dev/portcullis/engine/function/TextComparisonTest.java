package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "Deny, dENY",
    "straße, STRASSE",
    "STRAẞE, straße",
    "MÜNCHEN, münchen",
    "ΑΣ, ας",
    "ﬁn, FIN",
    "'', ''",
    "K, k",
    "ϴ, θ",
    "Ꭰ, ꭰ",
    "ᾳ, ΑΙ",
    "𐐀, 𐐨"
  })
  void textsThatDifferInCaseAloneAreEqual(String left, String right) {
    assertThat(TextComparison.equal(left, right)).isTrue();
    assertThat(TextComparison.equal(right, left)).isTrue();
    assertThat(TextComparison.fold(left)).isEqualTo(TextComparison.fold(right));
  }

  @ParameterizedTest
  @CsvSource({"a, b", "ab, a", "i, ı", "I, İ", "é, e", "'', a", "ß, s"})
  void otherTextsAreNot(String left, String right) {
    assertThat(TextComparison.equal(left, right)).isFalse();
    assertThat(TextComparison.equal(right, left)).isFalse();
  }

  @Test
  void theLocaleOfTheMachineHasNoSay() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));

      assertThat(TextComparison.equal("TITLE", "title")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void apiVersionsAreInTheOrderInWhichTheyCameOut() {
    List<String> versions =
        List.of(
            "2021-10-01", "2021-06-01-preview", "2021-06-01", "2019-09-01", "2021-06-01-PREVIEW2");

    assertThat(versions.stream().sorted(TextComparison::compare))
        .containsExactly(
            "2019-09-01", "2021-06-01", "2021-06-01-preview", "2021-06-01-PREVIEW2", "2021-10-01");
  }

  @Test
  void aPartIsFoundWhateverItsCase() {
    assertThat(TextComparison.contains("Grosse STRASSE 5", "straße")).isTrue();
    assertThat(TextComparison.contains("ΑΣΒ", "ας")).isTrue();
    assertThat(TextComparison.contains("abc", "d")).isFalse();
    assertThat(TextComparison.startsWith("Contoso", "CON")).isTrue();
    assertThat(TextComparison.endsWith("Contoso", "OSO")).isTrue();
  }
}
