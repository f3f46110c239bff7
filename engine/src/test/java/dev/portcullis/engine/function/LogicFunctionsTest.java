package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true()                               | true
          false()                              | false
          null()                               | null
          not(true)                            | false
          not(false)                           | true
          equals("a", "a")                     | true
          equals("A", "a")                     | false
          equals(1, 1.0)                       | true
          equals(1, "1")                       | false
          equals("true", true)                 | false
          equals(null, "")                     | false
          equals(null, null)                   | true
          equals([1, {"a": 2}], [1, {"a": 2}]) | true
          equals([1, 2], [2, 1])               | false
          equals({"a": 1, "b": 2}, {"b": 2, "a": 1}) | true
          equals({"a": 1}, {"A": 1})           | false
          equals({"a": 1}, {"a": 1, "b": 2})   | false
          less(1, 2)                           | true
          less(2, 10)                          | true
          less(1.5, 2)                         | true
          less("2", "10")                      | false
          less("a", "B")                       | true
          less("a", "A")                       | true
          less("A", "a")                       | false
          less("a", "á")                       | true
          less("á", "b")                       | true
          less("2021-06-01", "2021-06-01-preview") | true
          less("2021-06-01-preview", "2021-10-01") | true
          less(null, "a")                      | true
          lessOrEquals("A", "A")               | true
          lessOrEquals(3, 2)                   | false
          greater("A", "a")                    | true
          greater(null, null)                  | false
          greaterOrEquals(2.0, 2)              | true
          greaterOrEquals("a", "A")            | false
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
          not('true')               | the argument must be true or false, not the text `true`
          not(null)                 | the argument must be true or false, not null
          less('10', 5)             | two numbers or two texts are compared, not the text `10` and the number `5`
          lessOrEquals(5, '10')     | two numbers or two texts are compared, not the number `5` and the text `10`
          greater(true, false)      | two numbers or two texts are compared, not `true` and `false`
          greaterOrEquals([], [])   | two numbers or two texts are compared, not an array and an array
          less(null, 5)             | two numbers or two texts are compared, not null and the number `5`
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }
}
