package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import dev.portcullis.engine.value.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          concat("a")                          | "a"
          concat("a", 1, true, null, "b")      | "a1trueb"
          concat(null)                         | ""
          concat([1], [], [[2], null])         | [1,[2],null]
          padLeft("7", 3, "0")                 | "007"
          padLeft(7, 3, "0")                   | "007"
          padLeft("7", 3)                      | "  7"
          padLeft("1000", 3, "0")              | "1000"
          padLeft("", 16, "0")                 | "0000000000000000"
          replace("aXbxc", "x", "")            | "abc"
          replace("aaa", "aa", "b")            | "ba"
          replace("Straße", "SS", "s")         | "Strase"
          replace("ßs", "s", "x")              | "ßx"
          replace(null, "a", "b")              | ""
          replace("abc", "B", null)            | "ac"
          replace("abc", "d", "x")             | "abc"
          substring("abc", 1)                  | "bc"
          substring("abc", 1, 1)               | "b"
          substring("abc", 3)                  | ""
          substring("abc", 3, 0)               | ""
          substring(null, 0)                   | ""
          split("a/b//c", "/")                 | ["a","b","","c"]
          split("a,b;c", [";", ","])           | ["a","b","c"]
          split("aXbxc", "x")                  | ["aXb","c"]
          split("a--b-c", ["-", "--"])         | ["a","","b","c"]
          split("a--b-c", ["--", "-"])         | ["a","b","c"]
          split("", ",")                       | [""]
          split("a b", "")                     | ["a b"]
          split("a b", [])                     | ["a b"]
          split("a b", ["", " "])              | ["a","b"]
          split(null, ",")                     | []
          join(["a", null, "b"], ", ")         | "a, , b"
          join([], ",")                        | ""
          toLower("ÄÖÜ I")                     | "äöü i"
          toLower("İ")                         | "İ"
          toLower("ΑΣ")                        | "ασ"
          toLower(null)                        | ""
          toUpper("äöü i")                     | "ÄÖÜ I"
          toUpper("straße")                    | "STRAßE"
          toUpper("ı")                         | "ı"
          trim("\\u00a0\\t a b \\r\\n")        | "a b"
          trim("  ")                           | ""
          trim(null)                           | ""
          startsWith("Contoso", "CON")         | true
          startsWith("Contoso", "oso")         | false
          startsWith(null, "")                 | true
          endsWith("Contoso", "OSO")           | true
          endsWith("Contoso", "con")           | false
          endsWith(null, "a")                  | false
          """)
  void gives(String call, String result) {
    assertThatCall(call).gives(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          concat('a', ['b'])       | argument 2 must be no array unless all of them are, not an array
          concat('a', {})          | argument 2 must be a text, an integer, true, false or null, not an object
          concat(1.5)              | the argument must be a text, an integer, true, false or null, not the number `1.5`
          padLeft('x', 17)         | the width must be from 1 to 16, not 17
          padLeft('x', 0)          | the width must be from 1 to 16, not 0
          padLeft('x', 3, '00')    | one character fills up, not `00`
          padLeft(1.5, 3)          | argument 1 must be an integer, not the number `1.5`
          padLeft(null, 3)         | argument 1 must be a text, not null
          replace('a', '', 'b')    | the text to replace is empty
          replace(5, 'a', 'b')     | argument 1 must be a text, not the number `5`
          substring('ab', 0, 3)    | start 0 and length 3 reach past the 2 characters of `ab`
          substring('a', 0, 3)     | start 0 and length 3 reach past the one character of `a`
          substring('ab', 3)       | start 3 is outside the 2 characters of `ab`
          substring('ab', -1)      | start -1 is outside the 2 characters of `ab`
          substring('ab', 1, -1)   | length -1 is below 0
          substring('ab', '1')     | argument 2 must be an integer, not the text `1`
          substring('ab', 1.0)     | argument 2 must be an integer, not the number `1.0`
          split('ab', 1)           | argument 2 must be a text or an array of texts, not the number `1`
          split(5, ',')            | argument 1 must be a text, not the number `5`
          join(['a', 1], ',')      | the elements of the array must be texts, not the number `1`
          join('a', ',')           | argument 1 must be an array, not the text `a`
          toLower(true)            | the argument must be a text, not `true`
          toUpper([])              | the argument must be a text, not an array
          trim(1)                  | the argument must be a text, not the number `1`
          startsWith('a', 1)       | argument 2 must be a text, not the number `1`
          endsWith({}, 'a')        | argument 1 must be a text, not an object
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }

  @Test
  void whatWouldGrowBeyondAllMeasureFails() {
    TextValue many = new TextValue("a".repeat(ValueLimits.LONGEST_TEXT));
    TextValue one = new TextValue("a");

    assertThatCall("concat", many).gives("\"" + many.text() + "\"");
    assertThatCall("concat", many, one).failsWith("the result is longer than 131,072 characters");
    assertThatCall("replace", many, one, many)
        .failsWith("the result is longer than 131,072 characters");
    assertThatCall("split", many, one)
        .failsWith("an array or object is made of more than 32,768 values");
  }

  @Test
  void aMessageShowsOnlySoMuchOfAText() {
    assertThatCall("substring", new TextValue("é\n".repeat(1_000)), FunctionAssert.json("2001"))
        .failsWith("start 2001 is outside the 2000 characters of `" + "é ".repeat(30) + "…`");
  }
}
