package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portcullis.engine.function.TemplateFunction.Kind;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.name.NearestNames;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFunctionsTest {

  /** What may be called in a policy rule, as the language has it. */
  private static final String CALLABLE =
      """
      parameters field current subscription resourceGroup requestContext policy claims vault utcNow
      addDays ipRangeContains
      concat format padLeft replace substring split join toLower toUpper trim startsWith endsWith
      indexOf lastIndexOf base64 base64ToString base64ToJson uri uriComponent uriComponentToString
      dataUri dataUriToString uniqueString guid string
      int float bool add sub mul div mod min max range and or not if true false null
      equals less lessOrEquals greater greaterOrEquals coalesce
      length empty contains first last take skip union intersection array createArray createObject
      items json tryGet
      """;

  private static final String FORBIDDEN =
      """
      copyIndex dateTimeAdd dateTimeFromEpoch dateTimeToEpoch deployment environment
      extensionResourceId lambda lambdaVariables map filter reduce sort toObject groupBy
      listAccountSas listKeys listSecrets managementGroup newGuid pickZones providers reference
      resourceId subscriptionResourceId tenantResourceId tenant variables
      """;

  @Test
  void theTableIsThatOfTheLanguage() {
    assertThat(TemplateFunctions.namesInRules()).containsExactlyInAnyOrder(words(CALLABLE));
  }

  @Test
  void whatATemplateMayCallAndARuleMayNotIsKnown() {
    assertThat(words(FORBIDDEN))
        .allSatisfy(name -> assertThat(kind(name)).isEqualTo(Kind.FORBIDDEN_IN_RULE));
    assertThat(kind("listSomethingElse")).isEqualTo(Kind.FORBIDDEN_IN_RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cidrSubnet", "parseCidr", "objectKeys", "mapValues", "fail", "lst", ""})
  void whatIsInNoListIsUnknown(String name) {
    assertThat(TemplateFunctions.find(name)).isEmpty();
  }

  @Test
  void namesCompareWithoutCase() {
    assertThat(TemplateFunctions.find("TOLOWER").map(TemplateFunction::name)).contains("toLower");
  }

  @Test
  void aNameThatIsNearlyRightIsFound() {
    assertThat(NearestNames.hint("lenght", TemplateFunctions.namesInRules()))
        .contains("did you mean `length`?");
  }

  @ParameterizedTest
  @CsvSource({
    "if, SPECIAL_FORM, 3, 3",
    "and, SPECIAL_FORM, 2, 128",
    "or, SPECIAL_FORM, 2, 128",
    "coalesce, SPECIAL_FORM, 1, 128",
    "not, PURE, 1, 1",
    "parameters, READS_WORLD, 1, 1",
    "field, READS_WORLD, 1, 1",
    "current, READS_WORLD, 0, 1",
    "utcNow, READS_WORLD, 0, 0",
    "vault, READS_WORLD, 0, 0",
    "concat, PURE, 1, 128",
    "createArray, PURE, 0, 128",
    "substring, PURE, 2, 3",
    "tryGet, PURE, 2, 128",
    "newGuid, FORBIDDEN_IN_RULE, 0, 128"
  })
  void eachSaysWhoAnswersItAndHowManyArgumentsItTakes(
      String name, Kind kind, int fewest, int most) {
    TemplateFunction function = TemplateFunctions.find(name).orElseThrow();

    assertThat(function.kind()).isEqualTo(kind);
    assertThat(function.fewest()).isEqualTo(fewest);
    assertThat(function.most()).isEqualTo(most);
    assertThat(function.takes(fewest)).isTrue();
    assertThat(function.takes(most + 1)).isFalse();
  }

  @Test
  void whatIsAnsweredElsewhereCannotBeCalledHere() {
    TemplateFunction field = TemplateFunctions.find("field").orElseThrow();

    assertThatIllegalStateException()
        .isThrownBy(() -> field.call(List.of(new TextValue("name"))))
        .withMessage("`field` is not answered here");
  }

  private static Kind kind(String name) {
    return TemplateFunctions.find(name).orElseThrow().kind();
  }

  private static String[] words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toArray(String[]::new);
  }
}
