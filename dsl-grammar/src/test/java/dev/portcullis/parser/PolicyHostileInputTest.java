package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, there are diagnostics and no exceptions. */
class PolicyHostileInputTest {

  private static final String POLICY =
      """
      builtin policy "Keys \\u00e9 \\ud83d\\ude00" {
        id "a-b" version "1.0" alone category "c" mode Microsoft.KeyVault.Data
        metadata { preview: true, "x.y": [1, 2.5e3, null] }
        description \"""
            long \\
            text
            \"""
        parameter size: Integer in [1, 2] default 1 "Size" { description: "d" }
        parameter "odd name": Object schema json { type: "object" }

        for key, Microsoft.X/y names vault
        when not (a.b[*].`#c` exists $x.y[0]) // comment
         and (tags["n"] = "[a]" or field concat("a", 'b') is missing or all of ())
         and every rule in rules[*] where (rule.x matches ignoring case now() - 5 days)
         and count(_ in $list where value current() has no key json "['x']") not in [1, {a: 2}]
        then $effect if not exists vault {
          name if(true(), "a", $b) roles [] delay PT5M /* x */
          where `/a/b` >= 5
          deployment json { a: "[x]" }
        }
        message "m"
        test "t" { with { size: 1 } key { a.b: 1 } related vault {} expect not applicable because a.b, c }
      }
      initiative { no groups include "x" version "1" as "y" groups ["g"] { p: $q } }
      """;

  @Test
  void readsTheTextThatIsBrokenBelow() {
    assertThat(told("whole", POLICY.replace("'b'", "\"b\"")).failed()).isFalse();
  }

  @Test
  void survivesAPolicyThatIsCutAnywhere() {
    for (int end = 0; end < POLICY.length(); end++) {
      told("cut at " + end, POLICY.substring(0, end));
    }
  }

  @Test
  void survivesAPolicyThatLacksAnyOneCharacter() {
    for (int at = 0; at < POLICY.length(); at++) {
      told("without " + at, POLICY.substring(0, at) + POLICY.substring(at + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void survivesAPolicyInWhichCharactersAreChanged(long seed) {
    Random random = new Random(seed);
    String replacements = "{}[]().:,=<>\"'`$\\/* \n\t0a-+.é\ud83d\u0000\uFEFF";
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder(POLICY);
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
  void survivesRandomWords(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 1_000; run++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "policy { for key when " : "");
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(word(random)).append(' ');
      }
      told("seed " + seed + ", run " + run, text.toString());
    }
  }

  private static String word(Random random) {
    String literal =
        PolicyLexer.VOCABULARY.getLiteralName(
            1 + random.nextInt(PolicyLexer.VOCABULARY.getMaxTokenType()));
    String[] others = {
      "x", "\"t\"", "5", "$p", "`a/b`", "A.b/c", "'", "\"", "\"\"\"\n", "key", "_"
    };
    return literal == null
        ? others[random.nextInt(others.length)]
        : literal.substring(1, literal.length() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "not (",
        "all of (",
        "any x in y where ",
        "count(x in y where ",
        "value f(",
        "value $a[",
        "a = [",
        "a = {b:",
        "a exists ("
      })
  void tellsOfTenThousandLevels(String opening) {
    Outcome<?> outcome = told("deep", "policy { for key when " + opening.repeat(10_000));

    assertThat(outcome.diagnostics())
        .anyMatch(diagnostic -> diagnostic.code().code().matches("POL100[13]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" + 1 days", ".a", "[0]"})
  void tellsOfTenThousandSteps(String step) {
    String text = "policy { for key when a = $a" + step.repeat(10_000) + " then audit }";

    FaultAssert.of(told("steps", text))
        .are(
            "POL1003 calls and accesses nest more than 256 deep | the rest of the file was not read");
  }

  @Test
  void tellsOfAKeyOfTenThousandLevels() {
    String key = "a" + ".a".repeat(10_000);

    FaultAssert.of(
            told("key", "policy { for key then audit test \"t\" { key { " + key + ": 1 } } }"))
        .are("POL1003 a key has more than 32 names");
  }

  @Test
  void readsTheDeepestThatIsAllowed() {
    int depth = PolicyParser.DEEPEST;
    String text = "not (".repeat(depth) + "a = 1" + ")".repeat(depth);

    Outcome<?> outcome = PolicyParser.parseCondition(Source.of("deep", text), Optional.of("key"));

    assertThat(outcome.failed()).isFalse();
  }

  @Test
  void readsAChainOfFourThousandConditions() {
    String text = "policy { for key when a = 1" + " and a = 1".repeat(4_095) + " then audit }";

    assertThat(told("chain", text).failed()).isFalse();
  }

  @Test
  void tellsOfALineOfAHundredMegabytes() {
    FaultAssert.of(PolicyParser.parse(Source.of("line", "a".repeat(100_000_000))))
        .are(
            "POL1002 the file has 100000000 characters; 16777216 are the most | split it into several"
                + " files");
  }

  @Test
  void readsCarriageReturnsAndAByteOrderMark() {
    String text =
        """
        \uFEFFpolicy {
          description \"""
              two
              lines\"""
          for key
          then audit
        }
        """;

    AstAssert.policyFile(Source.of("crlf", text.replace("\n", "\r\n")));
    AstAssert.assertSameTree(
        AstAssert.policy(text.replace("\n", "\r\n")), AstAssert.policy(text.substring(1)));
  }

  private static Outcome<?> told(String what, String text) {
    Source source = Source.of("hostile", text);
    assertThatCode(
            () -> {
              PolicyParser.parse(source).diagnostics().forEach(DiagnosticPrinter::print);
              PolicyParser.parseCondition(source, Optional.empty())
                  .diagnostics()
                  .forEach(DiagnosticPrinter::print);
            })
        .as("%s: %s", what, text.length() > 2_000 ? text.substring(0, 2_000) : text)
        .doesNotThrowAnyException();
    return PolicyParser.parse(source);
  }
}
