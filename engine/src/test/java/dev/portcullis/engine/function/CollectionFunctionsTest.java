package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          length(null)                         | 0
          length("")                           | 0
          length("😀")                         | 2
          length([1, null])                    | 2
          length({"a": 1, "b": null})          | 2
          empty(null)                          | true
          empty("")                            | true
          empty(" ")                           | false
          empty([])                            | true
          empty([null])                        | false
          empty({})                            | true
          contains({"Key": null}, "kEY")       | true
          contains({"Key": 1}, "other")        | false
          contains("ABC", "b")                 | true
          contains("ABC", "")                  | true
          contains("straße", "SS")             | true
          contains("ABC", "d")                 | false
          contains(["A"], "A")                 | true
          contains(["A"], "a")                 | false
          contains([1.0], 1)                   | true
          contains(["1"], 1)                   | false
          contains([{"a": [1]}], {"a": [1]})   | true
          contains([null], null)               | true
          indexOf("test", "T")                 | 0
          indexOf("abcdef", "CD")              | 2
          indexOf("abcdef", "x")               | -1
          indexOf("abcdef", "")                | 0
          indexOf("ßtest", "TE")               | 1
          indexOf(["a", "b", "b"], "b")        | 1
          indexOf(["a"], "A")                  | -1
          indexOf(null, "a")                   | -1
          lastIndexOf("test", "T")             | 3
          lastIndexOf("abab", "AB")            | 2
          lastIndexOf("abc", "x")              | -1
          lastIndexOf("abc", "")               | 3
          lastIndexOf(["a", "b", "b"], "b")    | 2
          lastIndexOf(null, null)              | -1
          first("abc")                         | "a"
          first("")                            | ""
          first([1, 2])                        | 1
          first([])                            | null
          first(null)                          | null
          last("abc")                          | "c"
          last("")                             | ""
          last([1, 2])                         | 2
          last([])                             | null
          last(null)                           | null
          take("abc", 2)                       | "ab"
          take("abc", 5)                       | "abc"
          take("abc", -1)                      | ""
          take([1, 2, 3], 2)                   | [1,2]
          take([1], 9223372036854775807)       | [1]
          take(null, 1)                        | null
          skip("abc", 2)                       | "c"
          skip("abc", 5)                       | ""
          skip("abc", -1)                      | "abc"
          skip([1, 2, 3], 2)                   | [3]
          skip(null, 1)                        | null
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
          length(5)           | the argument must be a text, an array, an object or null, not the number `5`
          empty(false)        | the argument must be a text, an array, an object or null, not `false`
          contains(null, 'a') | argument 1 must be a text, an array or an object, not null
          contains(5, 5)      | argument 1 must be a text, an array or an object, not the number `5`
          contains('a5', 5)   | argument 2 must be a text, not the number `5`
          contains({}, 5)     | argument 2 must be a text, not the number `5`
          indexOf({}, 'a')    | argument 1 must be a text, an array or null, not an object
          indexOf('a', null)  | argument 2 must be a text, not null
          lastIndexOf(1, 'a') | argument 1 must be a text, an array or null, not the number `1`
          first({})           | the argument must be a text, an array or null, not an object
          last(1)             | the argument must be a text, an array or null, not the number `1`
          take({}, 1)         | argument 1 must be a text, an array or null, not an object
          take('abc', '1')    | argument 2 must be an integer, not the text `1`
          skip('abc', null)   | argument 2 must be an integer, not null
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }
}
