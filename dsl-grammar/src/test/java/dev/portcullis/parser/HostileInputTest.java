package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, there are diagnostics and no exceptions. */
class HostileInputTest {

  private static final String DEFINITION =
      """
      {
        "properties": {
          "displayName": "Keys \\u00e9 \\ud83d\\ude00",
          "mode": "Microsoft.KeyVault.Data",
          "metadata": {"category": "Key Vault", "preview": true},
          "parameters": {"size": {"type": "Integer", "allowedValues": [2048, 3.5e2, null]}},
          "policyRule": {
            "if": {"allOf": [
              {"field": "type", "equals": "Microsoft.KeyVault.Data/vaults/keys"},
              {"not": {"count": {"value": "[parameters('a')]", "name": "n",
                "where": {"value": "[concat('it''s', current('n')[0].x)]", "in": ["a"]}}, "less": 1}}
            ]},
            "then": {"effect": "modify", "details": {"operations": [
              {"operation": "add", "field": "tags['a']", "value": "[field('name')]"}]}}
          }
        }
      }
      """;

  @Test
  void survivesADefinitionThatIsCutAnywhere() {
    for (int end = 0; end < DEFINITION.stripTrailing().length(); end++) {
      Outcome<?> outcome = told("cut at " + end, DEFINITION.substring(0, end));

      assertThat(outcome.failed()).as("cut at %s", end).isTrue();
    }
  }

  @Test
  void survivesADefinitionThatLacksAnyOneCharacter() {
    for (int at = 0; at < DEFINITION.length(); at++) {
      told("without " + at, DEFINITION.substring(0, at) + DEFINITION.substring(at + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void survivesADefinitionInWhichCharactersAreChanged(long seed) {
    Random random = new Random(seed);
    String replacements = "{}[]\":,'\\/* \n\t0a-.é\ud83d\u0000\uFEFF";
    for (int run = 0; run < 1_000; run++) {
      StringBuilder text = new StringBuilder(DEFINITION);
      int changes = 1 + random.nextInt(5);
      for (int i = 0; i < changes; i++) {
        char replacement = replacements.charAt(random.nextInt(replacements.length()));
        text.setCharAt(random.nextInt(text.length()), replacement);
      }
      told("seed " + seed + ", run " + run, text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void survivesRandomBytes(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 500; run++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      told("seed " + seed + ", run " + run, new String(bytes, StandardCharsets.UTF_8));
      told("seed " + seed + ", run " + run, new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void survivesRandomTokens(long seed) {
    Random random = new Random(seed);
    String[] tokens = {
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "\"if\"",
      "\"allOf\"",
      "\"field\"",
      "\"[a('b')]\"",
      "1",
      "true",
      "null",
      "//x\n",
      "\"",
      "'",
      "then",
      "\"then\"",
      "\"count\"",
      "\"properties\"",
      "\"parameters\""
    };
    for (int run = 0; run < 1_000; run++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(tokens[random.nextInt(tokens.length)]);
      }
      told("seed " + seed + ", run " + run, text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[[{\"b\":["})
  void tellsOfTenThousandNestedBrackets(String opening) {
    FaultAssert faults =
        FaultAssert.of(JsonParser.parse(Source.of("deep.json", opening.repeat(10_000))));

    faults.are(
        "POL1003 objects and arrays nest more than 256 deep | no definition needs so many levels; the"
            + " rest of the file was not read");
  }

  @Test
  void readsTheDeepestThatIsAllowed() {
    assertThat(JsonParser.parse(Source.of("deep.json", "[".repeat(256) + "]".repeat(256))).failed())
        .isFalse();
  }

  @Test
  void tellsOfALineOfAHundredMegabytes() {
    String line = "[\"" + "a".repeat(100_000_000) + "\"]";

    FaultAssert.of(JsonParser.parse(Source.of("line.json", line)))
        .are(
            "POL1002 the file has 100000004 characters; 16777216 are the most | split it into several"
                + " files");
  }

  @Test
  void tellsOfAHundredFaultsAtMost() {
    Outcome<?> outcome = JsonParser.parse(Source.of("many.json", "[" + "01,".repeat(500) + "1]"));

    assertThat(outcome.diagnostics()).hasSize(101);
    Diagnostic last = outcome.diagnostics().get(100);
    assertThat(last.code().code()).isEqualTo("POL1013");
    assertThat(last.message())
        .isEqualTo("the file has 100 faults up to here; what else is wrong is not told");
    assertThat(last.hint()).hasValue("mend these first, then check again");
  }

  @Test
  void tellsOfTooManyTokens() {
    FaultAssert.of(JsonParser.parse(Source.of("ones.json", "[" + "1,".repeat(2_000_001) + "1]")))
        .are(
            "POL1002 the file has more than 4000000 values and signs | split it into several files");
  }

  @Test
  void tellsOfANumberThatIsTooLong() {
    FaultAssert.assertFaults(
        JsonParser::parse,
        "[" + "1".repeat(1_000) + ", «" + "1".repeat(1_001) + "»]",
        "POL1002 this number has 1001 characters; 1000 are the most");
  }

  private static Outcome<?> told(String what, String text) {
    Source source = Source.of("hostile.json", text);
    assertThatCode(
            () -> AzurePolicyParser.parse(source).diagnostics().forEach(DiagnosticPrinter::print))
        .as("%s: %s", what, text)
        .doesNotThrowAnyException();
    return AzurePolicyParser.parse(source);
  }
}
