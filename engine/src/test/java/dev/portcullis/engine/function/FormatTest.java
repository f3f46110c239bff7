package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          format("a")                            | "a"
          format("{0}, {1}{0}", "a", 5)          | "a, 5a"
          format("{{{0}}}", "a")                 | "{a}"
          format("{0}{1}{2}", true, null, 1.50)  | "true1.50"
          format("{0}", {"a": [1]})              | "{\\"a\\":[1]}"
          format("[{0,4}]", "ab")                | "[  ab]"
          format("[{0,-4}]", "ab")               | "[ab  ]"
          format("[{0,1}]", "ab")                | "[ab]"
          format("[{0,8:N1}]", 1234)             | "[ 1,234.0]"
          format("{0:x}", "text")                | "text"
          format("{0:D5}", 42)                   | "00042"
          format("{0:D5}", -42)                  | "-00042"
          format("{0:d}", 42)                    | "42"
          format("{0:N0}", 8175133)              | "8,175,133"
          format("{0:N}", -1234.5)               | "-1,234.50"
          format("{0:F2}", 2.345)                | "2.35"
          format("{0:F0}", 2.5)                  | "3"
          format("{0:F1}", 0.25)                 | "0.3"
          format("{0:P1}", 0.123)                | "12.3 %"
          format("{0:X}", 255)                   | "FF"
          format("{0:x4}", 255)                  | "00ff"
          format("{0:X}", -1)                    | "FFFFFFFFFFFFFFFF"
          format("{0:E2}", 12345)                | "1.23E+004"
          format("{0:e}", 0.00012)               | "1.200000e-004"
          format("{0:E1}", 9.99)                 | "1.0E+001"
          format("{0:E0}", 0)                    | "0E+000"
          format("{0:G}", 1.50)                  | "1.50"
          format("{0:000}", 7)                   | "007"
          format("{0:0.00}", 1.005)              | "1.01"
          format("{0:#,##0.#}", 1234.56)         | "1,234.6"
          format("{0:0%}", 0.5)                  | "50%"
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
          format('{1}', 'a')        | `{1}` asks for an argument that is not there
          format('{', 'a')          | the brace at character 1 of `{` begins no item
          format('a}', 'a')         | the brace at character 2 of `a}` begins no item
          format('{a}', 'a')        | the brace at character 1 of `{a}` begins no item
          format('{-1}', 'a')       | the brace at character 1 of `{-1}` begins no item
          format('{0:Q}', 1)        | the format `Q` is not known; there are D, E, F, G, N, P, X and patterns such as `#,##0.00`
          format('{0:G5}', 1)       | the format `G5` is not known; there are D, E, F, G, N, P, X and patterns such as `#,##0.00`
          format('{0:D}', 1.5)      | `D` is for integers, not for the number `1.5`
          format('{0:X}', 1.5)      | `X` is for integers, not for the number `1.5`
          format('{0:F}', 1e999999) | the number `1e999999` has too many digits to be written out
          format('{0,999999}', 'a') | the result is longer than 131,072 characters
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }
}
