package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.function.TemplateFunction.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What catches people out, where a function or a comparison alone decides it. */
class SurprisesTest {

  @Test
  void theOperatorIgnoresCaseAndTheFunctionDoesNot() {
    assertThat(TextComparison.equal("A", "a")).isTrue();
    assertThatCall("equals(\"A\", \"a\")").gives("false");
    assertThatCall("contains([\"A\"], \"a\")").gives("false");
    assertThatCall("contains(\"ABC\", \"b\")").gives("true");
    assertThatCall("replace(\"Abc\", \"a\", \"x\")").gives("\"xbc\"");
  }

  @Test
  void numbersInTextAreOrderedAsText() {
    assertThat(TextComparison.compare("9", "10")).isPositive();
    assertThatCall("padLeft(\"9\", 3, \"0\")").gives("\"009\"");
    assertThat(TextComparison.compare("009", "010")).isNegative();
    assertThatCall("padLeft(\"1000\", 3, \"0\")").gives("\"1000\"");
    assertThat(TextComparison.compare("365", "1000")).isPositive();
  }

  @Test
  void aStableApiVersionCountsAsOlderThanItsPreview() {
    assertThat(TextComparison.compare("2021-06-01", "2021-06-01-preview")).isNegative();
    assertThatCall("less(\"2021-06-01\", \"2021-06-01-preview\")").gives("true");
  }

  @Test
  void datesComeInOneCostume() {
    assertThat(PolicyInstants.parse("2027-01-01")).isEmpty();
    assertThat(PolicyInstants.parse("2027-01-01T00:00:00Z")).isPresent();
    assertThatCall("addDays(\"2027-01-01\", 1)")
        .failsWith("`2027-01-01` is no date such as `2027-01-31T00:00:00Z`");
  }

  @Test
  void placesAreNormalised() {
    assertThat(LocationNames.normalize("East US 2")).isEqualTo("eastus2");
  }

  @Test
  void matchRegardsCaseAndAQuestionMarkIsALetterThereAlone() {
    assertThat(MatchPattern.matches("Jwt", "jwt")).isFalse();
    assertThat(MatchPattern.matchesInsensitively("Jwt", "jwt")).isTrue();
    assertThat(MatchPattern.matches("a", "?")).isTrue();
    assertThat(Wildcards.fits("a", "?")).isFalse();
  }

  @Test
  void likeWithoutAStarIsEquals() {
    assertThat(Wildcards.fits("Contoso", "contoso")).isTrue();
    assertThat(Wildcards.fits("Contoso2", "contoso")).isFalse();
  }

  @Test
  void sharpSEqualsDoubleS() {
    assertThat(TextComparison.equal("Straße", "STRASSE")).isTrue();
    assertThat(TextComparison.equal("STRAẞE", "strasse")).isTrue();
  }

  @Test
  void theTurkishIsChangeNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));

      assertThat(TextComparison.equal("TITLE", "title")).isTrue();
      assertThat(TextComparison.equal("ı", "i")).isFalse();
      assertThatCall("toLower(\"TITLE\")").gives("\"title\"");
      assertThatCall("toUpper(\"title\")").gives("\"TITLE\"");
      assertThat(LocationNames.normalize("WEST INDIA")).isEqualTo("westindia");
      assertThat(TemplateFunctions.find("TRIM")).isPresent();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aShortNameFailsASubstring() {
    assertThatCall("substring(\"ab\", 0, 3)")
        .failsWith("start 0 and length 3 reach past the 2 characters of `ab`");
  }

  @Test
  void tryGetForgivesOnce() {
    assertThatCall("tryGet({}, \"a\", \"b\")").gives("null");
    assertThatCall("tryGet({\"a\": {}}, \"a\", \"b\")")
        .failsWith("the first step found something, and then there is no `b` in an object");
  }

  @Test
  void nothingIsMuch() {
    assertThatCall("string(null)").gives("\"\"");
    assertThatCall("json(null)").gives("{}");
    assertThatCall("first(\"\")").gives("\"\"");
    assertThatCall("first([])").gives("null");
    assertThatCall("length(null)").gives("0");
  }

  @Test
  void padLeftStopsAtSixteen() {
    assertThatCall("padLeft(\"x\", 16)").gives("\"               x\"");
    assertThatCall("padLeft(\"x\", 17)").failsWith("the width must be from 1 to 16, not 17");
  }

  @Test
  void addressesOfTwoFamiliesFailAndHostBitsDoNotMatter() {
    assertThatCall("ipRangeContains(\"10.0.0.0/8\", \"::1\")")
        .failsWith("`10.0.0.0/8` and `::1` are of different families");
    assertThatCall("ipRangeContains(\"10.0.0.5/8\", \"10.9.9.9\")").gives("true");
  }

  @Test
  void utcNowTakesNoFormat() {
    assertThat(TemplateFunctions.find("utcNow").orElseThrow().takes(1)).isFalse();
  }

  @Test
  void dateTimeAddIsForbiddenAndAddDaysIsNot() {
    assertThat(TemplateFunctions.find("dateTimeAdd").orElseThrow().kind())
        .isEqualTo(Kind.FORBIDDEN_IN_RULE);
    assertThat(TemplateFunctions.find("addDays").orElseThrow().kind()).isEqualTo(Kind.PURE);
  }
}
