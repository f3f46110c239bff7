package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          string("a")                      | "a"
          string(5)                        | "5"
          string(true)                     | "true"
          string(null)                     | ""
          string([1, "a", {"b": null}])    | "[1,\\"a\\",{\\"b\\":null}]"
          string({})                       | "{}"
          int(5)                           | 5
          int("5")                         | 5
          int(" -05 ")                     | -5
          int("+7")                        | 7
          float(5)                         | 5.0
          float(2.50)                      | 2.50
          float("3.14")                    | 3.14
          float("-.5")                     | -0.5
          float("5")                       | 5.0
          float("1e3")                     | 1E+3
          bool("TRUE")                     | true
          bool("False")                    | false
          bool(0)                          | false
          bool(0.0)                        | false
          bool(-2)                         | true
          bool(true)                       | true
          json(null)                       | {}
          json("{\\"a\\": [1, 2.0]}")      | {"a":[1,2.0]}
          json("{'a': 'b'}")               | {"a":"b"}
          json("null")                     | null
          json(" \\"x\\" ")                | "x"
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
          string(1.5)                     | the number `1.5` is no integer
          int('')                         | the empty text is no integer
          int('abc')                      | `abc` is no integer
          int('1.0')                      | `1.0` is no integer
          int('9223372036854775808')      | `9223372036854775808` does not fit 64 bits
          int(1.0)                        | the argument must be an integer, not the number `1.0`
          int(null)                       | the argument must be an integer, not null
          float('')                       | the empty text is no number
          float('1,000')                  | `1,000` is no number
          float('NaN')                    | `NaN` is no number
          float(true)                     | the argument must be a number or a text, not `true`
          bool('')                        | the empty text is neither `true` nor `false`
          bool('1')                       | `1` is neither `true` nor `false`
          bool(null)                      | the argument must be true or false, not null
          json(5)                         | the argument must be a text, not the number `5`
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }

  @Test
  void jsonThatIsTooLongFails() {
    TextValue half = new TextValue("a".repeat(ValueLimits.LONGEST_TEXT / 2));

    assertThatCall("string", ArrayValue.of(half, half))
        .failsWith("the result is longer than 131,072 characters");
  }

  @Test
  void jsonThatLiesTooDeepFails() {
    assertThatCall("json", new TextValue("[".repeat(129) + "]".repeat(129)))
        .failsWith("arrays and objects lie more than 128 deep in each other");
  }
}
