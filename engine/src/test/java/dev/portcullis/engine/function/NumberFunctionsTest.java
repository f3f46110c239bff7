package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          add(2, 3)                             | 5
          add(9223372036854775807, -1)          | 9223372036854775806
          sub(2, 3)                             | -1
          mul(-4, 3)                            | -12
          div(7, 2)                             | 3
          div(-7, 2)                            | -3
          mod(7, 3)                             | 1
          mod(-7, 3)                            | -1
          mod(-9223372036854775808, -1)         | 0
          min(3, 1, 2)                          | 1
          min([3, 1, 2])                        | 1
          min(5)                                | 5
          max(1, 10, 9)                         | 10
          max([1, 2.5])                         | 2.5
          max(3, 2.5)                           | 3.0
          min(0.5, 12345678901234567890)        | 0.5
          max(0.1, 0.10000000000000000001)      | 0.10000000000000000001
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
          add(9223372036854775807, 1)   | the result for 9223372036854775807 and 1 does not fit 64 bits
          sub(-9223372036854775808, 1)  | the result for -9223372036854775808 and 1 does not fit 64 bits
          mul(9223372036854775807, 2)   | the result for 9223372036854775807 and 2 does not fit 64 bits
          div(-9223372036854775808, -1) | the result for -9223372036854775808 and -1 does not fit 64 bits
          div(1, 0)                     | 1 is divided by 0
          mod(1, 0)                     | 1 is divided by 0
          add('1', 2)                   | argument 1 must be an integer, not the text `1`
          add(1, 2.0)                   | argument 2 must be an integer, not the number `2.0`
          mul(1, null)                  | argument 2 must be an integer, not null
          sub(9223372036854775808, 1)   | argument 1 must be an integer, not the number `9223372036854775808`
          min([])                       | the array is empty
          max('1')                      | numbers are compared, not the text `1`
          max(1, [2])                   | numbers are compared, not an array
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }
}
