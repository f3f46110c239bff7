package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.ast.TreeText;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.printer.TemplatePrinter;
import dev.portcullis.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateReaderTest {

  @Test
  void readsCallsAndWhatIsReachedIntoTheirResults() {
    assertThat(TreeText.of(expression("[concat('a', field(-1.5)[0].b)]")))
        .isEqualTo(
            """
            Call
              function: 'concat'
              arguments:
                - TextLiteral
                  text: 'a'
                - MemberAccess
                  target: IndexAccess
                    target: Call
                      function: 'field'
                      arguments:
                        - NumberLiteral
                          digits: '-1.5'
                    index: NumberLiteral
                      digits: '0'
                  member: 'b'
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[ a ( ) ]            | a()",
        "[if (true(),'x',1)]  | if(true(), 'x', 1)",
        "[a('it''s', '''')]   | a('it''s', '''')",
        "['text']             | 'text'",
        "[5]                  | 5",
        "[a()['b'][c()].d.e]  | a()['b'][c()].d.e",
        "[A(-1,B())]          | A(-1, B())",
      })
  void printsExpressionsInOneWay(String json, String printed) {
    assertThat(TemplatePrinter.print(expression(json))).isEqualTo(printed);
  }

  @Test
  void keepsLineBreaksInTexts() {
    JsonTemplate template = (JsonTemplate) read("\"[replace(a(),\\r\\n '\\n\\t', '')]\"");

    assertThat(template.descendants())
        .filteredOn(TextLiteral.class::isInstance)
        .extracting(text -> ((TextLiteral) text).text())
        .containsExactly("\n\t", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "]", "a", "[a", "a]", "[[a]", "[[a()]", " [a()]", "[a()] "})
  void takesAllElseAsPlainText(String json) {
    assertThat(read("\"" + json + "\"")).isInstanceOf(JsonText.class);
  }

  @Test
  void readsExpressionsAtAnyDepth() {
    JsonValue value = read("{\"a\": [{\"b\": \"[c()]\"}, \"d\"], \"[e()]\": 1}");

    assertThat(value.descendants()).filteredOn(JsonTemplate.class::isInstance).hasSize(1);
  }

  @Test
  void placesEachPartInTheFile() {
    JsonValue value = read("[\"[concat('\\u0061\\\\', parameters('b').c, 1)]\"]");

    assertThat(((JsonArray) value).elements().get(0).descendants())
        .extracting(Node::span)
        .extracting(span -> span.start() + " " + span.text())
        .containsExactly(
            "2 [concat('\\u0061\\\\', parameters('b').c, 1)]",
            "3 concat('\\u0061\\\\', parameters('b').c, 1)",
            "3 concat",
            "10 '\\u0061\\\\'",
            "22 parameters('b').c",
            "22 parameters('b')",
            "22 parameters",
            "33 'b'",
            "38 c",
            "41 1");
  }

  @Test
  void tellsOfTextInDoubleQuotes() {
    faults(
        "\"[parameters(«\\\"a\\\"»)]\"",
        "POL1009 expected an expression, found `\"a\"` | a text stands in single quotes: `'a'`");
  }

  @Test
  void tellsOfACallThatIsNotClosed() {
    faults(
        "\"[concat('a', parameters('b')«]»\"",
        "POL1009 expected `,` or `)`, found `]` | close the call of `concat` with `)`");
  }

  @Test
  void tellsOfACallThatIsClosedTwice() {
    faults("\"[a()«)»]\"", "POL1009 expected `]`, found `)`");
  }

  @Test
  void tellsOfANameThatIsNotCalled() {
    faults(
        "[\"[a«]»\", \"[parameters«.»size]\", \"[resourceGroup«.»location]\", \"[f(a«,» b)]\"]",
        "POL1009 expected `(`, found `]` | a text stands in single quotes: `'a'`; a function is"
            + " called: `a()`",
        "POL1009 expected `(`, found `.` | write `parameters('size')`",
        "POL1009 expected `(`, found `.` | a function is called: `resourceGroup().location`",
        "POL1009 expected `(`, found `,` | a text stands in single quotes: `'a'`; a function is"
            + " called: `a()`");
  }

  @Test
  void tellsOfFunctionsOfOnesOwn() {
    faults(
        "\"[contoso«.»name('a')]\"",
        "POL1009 expected `(`, found `.` | functions of one's own, `contoso.name()`, cannot be used"
            + " in a policy");
  }

  @Test
  void tellsOfOperatorsAndParentheses() {
    faults(
        "[\"[a() «+» 1]\", \"[a(1 «=»= 2)]\", \"[«(»a())]\"]",
        "POL1009 expected `]`, found `+` | there are no operators; call a function, such as `add` or"
            + " `equals`",
        "POL1009 expected `,` or `)`, found `=` | there are no operators; call a function, such as"
            + " `add` or `equals`",
        "POL1009 expected an expression, found `(` | parentheses follow the name of a function and"
            + " stand nowhere else");
  }

  @Test
  void tellsOfATextThatIsNotClosed() {
    faults(
        "\"[a(«'it''s)]»\"",
        "POL1009 this text has no closing apostrophe | an apostrophe inside a text is written twice:"
            + " `''`");
  }

  @Test
  void tellsOfUnfinishedExpressions() {
    faults(
        "[\"[«]»\", \"[a(«,»)]\", \"[a(1,«)»]\", \"[a()[«]»]\", \"[a().«]»\", \"[a()]«[»]\"]",
        "POL1009 expected an expression, found `]`",
        "POL1009 expected an expression, found `,`",
        "POL1009 expected an expression, found `)`",
        "POL1009 expected an expression, found `]`",
        "POL1009 expected a name, found `]`",
        "POL1009 expected the end of the string, found `[`");
  }

  @Test
  void pointsBehindEscapes() {
    faults("\"[a('\\u00e9\\n\\\\'«;»)]\"", "POL1009 expected `,` or `)`, found `;`");
  }

  @Test
  void tellsOfTooManyCallsInsideOneAnother() {
    assertThat(read(quoted("a(".repeat(64) + ")".repeat(64)))).isInstanceOf(JsonTemplate.class);
    faults(
        quoted("a(".repeat(64) + "«a»()" + ")".repeat(64)),
        "POL1003 more than 64 calls stand inside one another");
  }

  @Test
  void tellsOfTooManyStepsIntoOneResult() {
    faults(
        quoted("«a»()" + ".b".repeat(257)), "POL1003 calls and accesses nest more than 256 deep");
  }

  @Test
  void survivesTenThousandBrackets() {
    faults(
        quoted("a()[".repeat(191) + "a«(»)[" + "a()[".repeat(10_000)),
        "POL1003 brackets and parentheses nest more than 192 deep");
    faults(
        quoted("a(".repeat(191) + "a«(»" + "a(".repeat(10_000)),
        "POL1003 brackets and parentheses nest more than 192 deep");
  }

  @Test
  void tellsOfTooManyArguments() {
    assertThat(read(quoted("a(1" + ",1".repeat(127) + ")"))).isInstanceOf(JsonTemplate.class);
    faults(
        quoted("«a»(1" + ",1".repeat(128) + ")"),
        "POL1009 `a` has 129 arguments; 128 are the most");
  }

  @Test
  void tellsOfAnExpressionThatIsTooLong() {
    faults(
        "\"«['" + "a".repeat(81_917) + "']»\"",
        "POL1002 this expression has 81921 characters; 81920 are the most");
  }

  private static String quoted(String expression) {
    return "\"[" + expression + "]\"";
  }

  private static TemplateExpression expression(String json) {
    return ((JsonTemplate) read("\"" + json + "\"")).expression();
  }

  private static JsonValue read(String json) {
    Outcome<JsonValue> outcome = parse(Source.of("test.json", json));
    FaultAssert.assertNoFaults(outcome);
    return outcome.orElseThrow();
  }

  private static Outcome<JsonValue> parse(Source source) {
    return JsonParser.parse(source).then(TemplateReader::read);
  }

  private static void faults(String marked, String... faults) {
    FaultAssert.assertFaults(TemplateReaderTest::parse, marked, faults);
  }
}
