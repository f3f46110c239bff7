package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.TreeText;
import dev.portcullis.source.Source;
import org.junit.jupiter.api.Test;

class JsonParserTest {

  @Test
  void readsEveryKindOfValue() {
    JsonValue value =
        read(
            """
            {"text": "a", "numbers": [0, -1, 5.0, 1e-3, 2E+10], "yes": true, "no": false, "none": null,
             "empty": [{}, [], ""]}
            """);

    assertThat(TreeText.of(value))
        .isEqualTo(
            """
            JsonObject
              members:
                - Member
                  key: 'text'
                  value: JsonText
                    json: 'a'
                - Member
                  key: 'numbers'
                  value: JsonArray
                    elements:
                      - JsonNumber
                        digits: '0'
                      - JsonNumber
                        digits: '-1'
                      - JsonNumber
                        digits: '5.0'
                      - JsonNumber
                        digits: '1e-3'
                      - JsonNumber
                        digits: '2E+10'
                - Member
                  key: 'yes'
                  value: JsonBoolean
                    value: true
                - Member
                  key: 'no'
                  value: JsonBoolean
                    value: false
                - Member
                  key: 'none'
                  value: JsonNull
                - Member
                  key: 'empty'
                  value: JsonArray
                    elements:
                      - JsonObject
                        members: none
                      - JsonArray
                        elements: none
                      - JsonText
                        json: ''
            """);
  }

  @Test
  void undoesEscapes() {
    JsonValue value = read("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00e9 \\uD83D\\uDE00\"");

    assertThat(value).isInstanceOf(JsonText.class);
    assertThat(((JsonText) value).json()).isEqualTo("\" \\ / \b\f\n\r\t é 😀");
  }

  @Test
  void readsCommentsAndAByteOrderMark() {
    JsonValue value =
        read(
            "\uFEFF"
                + """
                // before
                [1, /* between ** / */ 2] // behind
                /**/""");

    assertThat(((JsonArray) value).elements()).hasSize(2);
  }

  @Test
  void countsLinesThatEndWithCarriageReturnAndLineFeed() {
    JsonValue value = read("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n");

    assertThat(((JsonObject) value).get("b").orElseThrow().span().position()).hasToString("3:8");
  }

  @Test
  void placesAStringBetweenItsQuotes() {
    JsonValue value = read("[\"a\\tb\"]");

    assertThat(((JsonArray) value).elements().get(0).span().text()).isEqualTo("a\\tb");
  }

  @Test
  void leavesExpressionsAsText() {
    assertThat(read("\"[parameters('a')]\"")).isInstanceOf(JsonText.class);
  }

  @Test
  void tellsOfAnEmptyFile() {
    faults("«»", "POL1001 expected a value, found the end of the file");
  }

  @Test
  void tellsOfAMissingCommaAndReadsOn() {
    faults(
        """
        {
          "a": 1«»
          "b": [1«» 2]«»
          "c": "«\\x»"
        }
        """,
        "POL1001 expected `,` before `\"b\"` | put a `,` here",
        "POL1001 expected `,` before `2` | put a `,` here",
        "POL1001 expected `,` before `\"c\"` | put a `,` here",
        "POL1004 `\\x` is no escape of JSON | for a backslash write `\\\\`");
  }

  @Test
  void tellsOfACommaTooMany() {
    faults(
        """
        {
          "a": [1, 2, «]»,
          "b": {"c": 3, «}»,
          "d": [1, «,» 2]
        }
        """,
        "POL1001 expected a value, found `]` | remove the `,` before it",
        "POL1001 expected a key in double quotes, found `}` | remove the `,` before it",
        "POL1001 expected a value, found `,`");
  }

  @Test
  void tellsOfAMissingColon() {
    faults(
        """
        {"a" «1», "b" «=» 2, "c": 3}
        """,
        "POL1001 expected `:`, found `1`",
        "POL1001 expected `:`, found `=`");
  }

  @Test
  void tellsOfAMissingKey() {
    faults(
        "{\"a\": 0, «:» 1, «:» 2}",
        "POL1001 expected a key in double quotes, found `:`",
        "POL1001 expected a key in double quotes, found `:`");
  }

  @Test
  void showsTheBracketThatIsLeftOpen() {
    faults("{\"a\": [1, 2«»", "POL1001 expected `,` or `]`, found the end of the file")
        .withRelated("6 «[» this `[` is open here");
  }

  @Test
  void showsTheBracketThatIsClosedByTheWrongOne() {
    faults("{\"a\": [1, 2«}»", "POL1001 expected `,` or `]`, found `}`")
        .withRelated("6 «[» this `[` is open here");
  }

  @Test
  void tellsOfTextBehindTheValue() {
    faults("{} «{»} x", "POL1001 expected the end of the file, found `{`");
  }

  @Test
  void tellsOfWordsThatAreNoJson() {
    faults(
        """
        {
          «displayName»: «True»,
          "b": «None»,
          "c": «Audit»
        }
        """,
        "POL1001 expected a key in double quotes, found `displayName` | write `\"displayName\"`",
        "POL1001 expected a value, found `True` | write `true`",
        "POL1001 expected a value, found `None` | write `null`",
        "POL1001 expected a value, found `Audit` | write `\"Audit\"`");
  }

  @Test
  void tellsOfSingleQuotes() {
    faults(
        "{«'a'»: «'it is'»}",
        "POL1001 a string of JSON stands in double quotes | write `\"a\"`",
        "POL1001 a string of JSON stands in double quotes | write `\"it is\"`");
  }

  @Test
  void tellsOfNumbersThatAreNone() {
    String hint =
        " | a number is written like `5`, `-0.25` or `1e6`; anything else is a string in double"
            + " quotes";
    faults(
        "[«01», «.5», «1.», «+1», «0x1F», «1.2.3», «-»]",
        "POL1001 `01` is no number of JSON" + hint,
        "POL1001 `.5` is no number of JSON" + hint,
        "POL1001 `1.` is no number of JSON" + hint,
        "POL1001 `+1` is no number of JSON" + hint,
        "POL1001 `0x1F` is no number of JSON" + hint,
        "POL1001 `1.2.3` is no number of JSON" + hint,
        "POL1001 expected a value, found `-`");
  }

  @Test
  void tellsOfAStringThatIsNotClosed() {
    faults(
        """
        {
          "a": «"b,»
          "c": «"d\\"»
          "e": 1
        }
        """,
        "POL1001 this string has no closing quote on its line | end it with `\"`; a line break in a"
            + " string is written `\\n`",
        "POL1001 this string has no closing quote on its line | end it with `\"`; a line break in a"
            + " string is written `\\n`");
  }

  @Test
  void tellsOfACommentThatIsNotClosed() {
    faults("{} «/*» and so on *", "POL1001 this comment has no end | end it with `*/`");
  }

  @Test
  void tellsOfWrongEscapes() {
    faults(
        "[\"a«\\x»b«\\u12»g\", «\"\\\"]»",
        "POL1004 `\\x` is no escape of JSON | for a backslash write `\\\\`",
        "POL1004 `\\u12` is no escape of JSON | four hexadecimal digits follow `\\u`, such as"
            + " `\\u00e9`",
        "POL1001 this string has no closing quote on its line | end it with `\"`; a line break in a"
            + " string is written `\\n`");
  }

  @Test
  void tellsOfControlCharacters() {
    faults(
        "[\"a«\t»b«\u0001»\"]",
        "POL1004 a control character stands raw in a string | write `\\t`",
        "POL1004 a control character stands raw in a string | write `\\u0001`");
  }

  @Test
  void tellsOfHalfCharacters() {
    String hint = " | a character beyond U+FFFF takes two escapes, such as `\\ud83d\\ude00`";
    faults(
        "[\"«\\ud83d»\", \"«\\ude00»\\ud83d\\ude00\", \"«\ud83d»\"]",
        "POL1011 `\\ud83d` is half of a character; its other half is missing" + hint,
        "POL1011 `\\ude00` is half of a character; its other half is missing" + hint,
        "POL1011 `\\ud83d` is half of a character; its other half is missing" + hint);
  }

  @Test
  void tellsOfKeysThatOccurTwice() {
    faults(
            "{\"a\": 1, \"b\": 2, \"«a»\": 3, \"«B»\": 4}",
            "POL1005 the key `a` occurs twice in one object | remove one of them",
            "POL1005 the keys `b` and `B` of one object differ only in case | remove one of them")
        .withRelated("2 «a» the first of them", "10 «b» the first of them");
  }

  @Test
  void tellsOfCharactersThatNothingBeginsWith() {
    faults(
        "[1, «…», 2«@»]",
        "POL1001 expected a value, found `…`",
        "POL1001 expected `,` or `]`, found `@`");
  }

  private static JsonValue read(String text) {
    var outcome = JsonParser.parse(Source.of("test.json", text));
    FaultAssert.assertNoFaults(outcome);
    return outcome.orElseThrow();
  }

  private static FaultAssert faults(String marked, String... faults) {
    return FaultAssert.assertFaults(JsonParser::parse, marked, faults);
  }
}
