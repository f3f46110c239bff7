package dev.portcullis.parser;

import static dev.portcullis.parser.FaultAssert.assertFaults;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.source.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of faulty policies, word for word. */
class PolicyFaultsTest {

  @Test
  void tellsOfTextWithoutQuotes() {
    assertConditionFaults(
        "keyType = «RSA»",
        "POL1015 `RSA` is neither a text nor a value here | text stands in double quotes: `\"RSA\"`;"
            + " a field is read by `field(RSA)`");
  }

  @Test
  void tellsOfABareFieldInAnExpression() {
    assertConditionFaults(
        "value length(«keyOps») > 1",
        "POL1015 `keyOps` is neither a text nor a value here | text stands in double quotes:"
            + " `\"keyOps\"`; a field is read by `field(keyOps)`");
  }

  @Test
  void tellsOfSignsOfOtherLanguagesAndReadsOn() {
    assertConditionFaults(
        "keyType «==» \"RSA\" «&&» (keySize «<>» 5 «||» keyType = «'EC'»)",
        "POL1001 there is no `==` in this language | write `=`",
        "POL1001 there is no `&&` in this language | write `and`",
        "POL1001 there is no `<>` in this language | write `!=`",
        "POL1001 there is no `||` in this language | write `or`",
        "POL1001 text stands in double quotes | write `\"EC\"`");
  }

  @Test
  void tellsOfAndBesideOr() {
    assertConditionFaults(
            "keySize > 1 and keySize < 5 «or» keySize = 9",
            "POL1010 `and` and `or` stand side by side | put the conditions that belong together into"
                + " parentheses")
        .withRelated("12 «and» the chain is one of `and` up to here");
  }

  @Test
  void tellsOfNotWithoutParentheses() {
    assertConditionFaults(
        "not «keyType» = \"RSA\"",
        "POL1001 expected `(`, found `keyType` | `not` takes parentheses: `not (…)`");
    assertConditionFaults(
        "«!» (keyType = \"RSA\")",
        "POL1001 expected a condition, `for` or `when`, found `!` | write `not (…)`");
  }

  @Test
  void tellsOfANegatedSign() {
    assertConditionFaults(
        "keySize «not =» 5",
        "POL1001 expected an operator such as `=`, `in` or `exists`, found `not =` | write `!=`");
  }

  @Test
  void tellsOfAnOperatorByItsNameInJson() {
    assertConditionFaults(
        "keySize «greaterOrEquals» 5",
        "POL1001 expected an operator such as `=`, `in` or `exists`, found `greaterOrEquals` | write"
            + " `>=`");
  }

  @Test
  void tellsOfPeriodsOtherThanDays() {
    assertConditionFaults(
        "expiresOn < now() + 3 «months»",
        "POL1001 expected `days`, found `months` | the service knows days only: write their number"
            + " and `days`");
  }

  @Test
  void tellsOfIsWithoutMissing() {
    assertConditionFaults(
        "expiresOn is «null»",
        "POL1001 expected `missing`, found `null` | `exists` and `is missing` say whether there is a"
            + " value; an empty text is `= \"\"`");
  }

  @Test
  void tellsOfAnAliasWithoutBackquotes() {
    assertConditionFaults(
        "keySize = 5 and «Microsoft.KeyVault/vaults/a» = 5",
        "POL1001 expected a condition, found `Microsoft.KeyVault/vaults/a` | a whole alias stands in"
            + " backquotes: `` `Microsoft.KeyVault/vaults/a` ``");
  }

  @Test
  void tellsOfAFieldThatIsCalledLikeAWord() {
    assertConditionFaults(
        "keySize = 5 and «any =» 5",
        "POL1001 expected a condition, found `any =` | a field of this name stands in backquotes: ``"
            + " `/any` ``");
  }

  @Test
  void tellsOfAMissingValue() {
    assertConditionFaults("keySize >«»", "POL1001 expected a value, found the end of the file");
    assertConditionFaults(
        "keySize > «and» keyType = \"RSA\"", "POL1001 expected a value, found `and`");
    assertConditionFaults(
        "any rule in rules[*] where «»", "POL1001 expected a condition, found the end of the file");
  }

  @Test
  void showsTheBracketThatIsOpen() {
    assertConditionFaults(
            "keySize in [1, 2«»", "POL1001 expected `]` or `,`, found the end of the file")
        .withRelated("11 «[» this `[` is open here");
    assertConditionFaults("(keySize = 5«»", "POL1001 expected `)`, found the end of the file")
        .withRelated("0 «(» this `(` is open here");
  }

  @Test
  void warnsOfAStarWithoutAll() {
    assertConditionFaults(
        "«a.rules[*].value» = 5",
        "POL1014 this holds where all members do, and where there is none | write `all` before it to"
            + " say so, or `any … in …[*] where` for one of them");
    assertConditionFaults("all a.rules[*].value = 5");
    assertConditionFaults("any rule in a.rules[*] where rule.value = 5");
    assertConditionFaults(
        "any rule in a.rules[*] where `Microsoft.KeyVault.Data/vaults/keys/a.RULES[*].value` = 5");

    assertThat(parse("a.rules[*] = 5").diagnostics().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(parse("a.rules[*] = 5").failed()).isFalse();
  }

  @Test
  void tellsOfAnElementOfAValueThatIsUsedAsAField() {
    assertConditionFaults(
        "any ip in $ips where «ip.x» = 5",
        "POL1015 `ip.x` is an element of a value, no field | write `value ip.x`");
    assertConditionFaults(
        "any ip in $ips where value ip«[*]» = 5",
        "POL1015 an element of a value has no `[*]` | reach into it with `.name` or `[\"name\"]`;"
            + " only aliases have stars");
  }

  @Test
  void tellsOfAShortNameWhereNoTypeIsSet() {
    assertFaults(
        PolicyParser::parse,
        "policy { when «keySize» = 5 then audit }",
        "POL1015 no type says whose field `keySize` is | begin the rule with `for` and the type, or"
            + " write the whole alias in backquotes");
    assertFaults(
        PolicyParser::parse,
        "policy { for key, secret when `«/x»` = 5 then audit }",
        "POL1015 no type says whose field `/x` is | begin the rule with `for` and the type, or write"
            + " the whole alias in backquotes");
  }

  @Test
  void tellsOfATypeThatHasNoShortName() {
    assertFaults(
        PolicyParser::parse,
        "policy { for «keys» then audit }",
        "POL1015 no type is called `keys` | did you mean `key`?");
    assertFaults(
        PolicyParser::parse,
        "policy { for «storage» then audit }",
        "POL1015 no type is called `storage` | write the whole type, such as"
            + " `Microsoft.Storage/storageAccounts`");
  }

  @Test
  void tellsOfAFieldInBackquotesAsAValue() {
    assertConditionFaults(
        "value length(«`a/b`») = 5",
        "POL1001 a field is no value in an expression | write `field(`a/b`)`");
  }

  @Test
  void tellsOfAFaultyExpressionInRawJson() {
    assertConditionFaults(
        "keySize = json \"[concat(«]»\"",
        "POL1009 expected an expression, found `]` | close the call of `concat` with `)`");
  }

  @Test
  void tellsOfNumbersThatAreNone() {
    assertConditionFaults(
        "keySize = «05» and keySize = «1.2.3» and value abs(«1e3») = «5kB»",
        "POL1001 a number does not begin with a needless `0` | text stands in double quotes: `\"05\"`",
        "POL1001 `1.2.3` is no number | text stands in double quotes; a number is written like `5`,"
            + " `-0.25` or `1e6`",
        "POL1009 a number in an expression has no exponent | write its digits out",
        "POL1001 `5kB` is no number | text stands in double quotes; a number is written like `5`,"
            + " `-0.25` or `1e6`");
  }

  @Test
  void tellsOfTextThatDoesNotEnd() {
    assertConditionFaults(
        "keyType = «\"RSA»\n",
        "POL1001 this text has no closing quote on its line | end it with `\"`; a text of several"
            + " lines stands between `\"\"\"`");
    assertConditionFaults(
        "keyType = «\"\"\"»\n  RSA", "POL1001 this text block has no end | end it with `\"\"\"`");
    assertConditionFaults(
        "keySize = 5 «/*» and", "POL1001 this comment has no end | end it with `*/`");
    assertConditionFaults(
        "keyType = «\"\"\"»RSA\"\"\"",
        "POL1001 a text block begins on the line after its `\"\"\"` | break the line here; a text of"
            + " one line stands between single `\"`");
  }

  @Test
  void tellsOfHeadersAfterTheRule() {
    assertFaults(
        PolicyParser::parse,
        "policy { for key then audit «category» \"x\" }",
        "POL1001 expected `message`, `test` or `}`, found `category` | headers and parameters stand"
            + " before the rule");
  }

  @Test
  void tellsOfMisspelledWords() {
    assertFaults(
        PolicyParser::parse,
        "policy { «categry» \"x\" for key then audit }",
        "POL1001 expected a header such as `version`, `for`, `when` or `parameter`, found `categry` |"
            + " did you mean `category`?");
    assertFaults(
        PolicyParser::parse,
        "policy { for key then modify modify { «sett» a to 1 } }",
        "POL1001 expected `json`, `add`, `change`, `on`, `remove`, `roles`, `set` or `}`, found"
            + " `sett` | did you mean `set`?");
  }

  @Test
  void tellsOfATitleWithoutQuotes() {
    assertFaults(
        PolicyParser::parse,
        "policy «x» { for key then audit }",
        "POL1001 expected a text or `{`, found `x` | text stands in double quotes: `\"x\"`");
  }

  @Test
  void tellsOfAFileThatHoldsSomethingElse() {
    assertFaults(
        PolicyParser::parse,
        "«hello» world",
        "POL1001 expected a policy or an initiative, found `hello`");
  }

  @Test
  void tellsOfPartsThatStandTwice() {
    assertFaults(
            PolicyParser::parse,
            """
            policy {
              id "a" «id» "/b"
              parameter x: String
              parameter «X»: String
              metadata { a: 1, «A»: 2 }
              for key
              then audit
            }
            """,
            "POL1005 `id` stands twice | remove one of them",
            "POL1005 the parameter `x` is declared twice | remove one of them; names differ in more"
                + " than case",
            "POL1005 the keys `a` and `A` of one object differ only in case | remove one of them")
        .withRelated(
            "11 «id» the first of them", "38 «x» the first of them", "83 «a» the first of them");
  }

  @Test
  void tellsOfDetailsThatHaveWordsOfTheirOwn() {
    assertFaults(
        PolicyParser::parse,
        "policy { for key then audit with { «type»: \"x\", «Operations»: [] } }",
        "POL1007 `type` cannot stand in `with { … }` | write `if not exists` and the type",
        "POL1007 `Operations` cannot stand in `with { … }` | write `modify { … }`");
    assertFaults(
        PolicyParser::parse,
        "policy { json { «mode»: \"All\" } for key then audit }",
        "POL1007 `mode` has words of its own and is no other member | write it in the language; see"
            + " `docs/language.md`");
  }

  @Test
  void tellsOfExpressionsWhereNothingIsComputed() {
    assertFaults(
        PolicyParser::parse,
        "policy { parameter x: String default «$y» for key then audit }",
        "POL1001 nothing is computed here: `$y` is no plain value | text stands in double quotes");
  }

  @Test
  void tellsOfDefaultBeforeIn() {
    assertFaults(
        PolicyParser::parse,
        "policy { parameter x: String default a «in» [a, b] for key then audit }",
        "POL1001 expected a header such as `version`, `for`, `when` or `parameter`, found `in` | `in`"
            + " stands before `default`");
  }

  @Test
  void tellsOfFaultsOfMeaningBesideFaultsOfSyntax() {
    assertFaults(
        PolicyParser::parse,
        """
        policy "a" {
          for key
          when any rule in rules[*] where (rule.x = «foo» and rule.y =
              «and» rule.z = 1)
           and keySize < «abc»
          then audit
        }
        policy "b" {
          for «kee»
          then audit
        }
        """,
        "POL1015 `foo` is neither a text nor a value here | text stands in double quotes: `\"foo\"`; a"
            + " field is read by `field(foo)`",
        "POL1001 expected a value, found `and`",
        "POL1015 `abc` is neither a text nor a value here | text stands in double quotes: `\"abc\"`; a"
            + " field is read by `field(abc)`",
        "POL1015 no type is called `kee` | did you mean `key`?");
  }

  @Test
  void readsTheNextPolicyAfterAFaultyOne() {
    assertFaults(
        PolicyParser::parse,
        """
        policy "a" { for key when (a = 1 or b = 2 «then» audit }
        policy "b" { for key when a «==» 1 then audit }
        """,
        "POL1001 expected `)`, found `then`",
        "POL1001 there is no `==` in this language | write `=`");
  }

  private static FaultAssert assertConditionFaults(String marked, String... faults) {
    return assertFaults(PolicyFaultsTest::parse, marked, faults);
  }

  private static Outcome<?> parse(Source source) {
    return PolicyParser.parseCondition(source, Optional.of("key"));
  }

  private static Outcome<?> parse(String text) {
    return parse(Source.of("test", text));
  }
}
