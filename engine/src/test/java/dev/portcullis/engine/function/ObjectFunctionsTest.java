package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          createObject()                          | {}
          createObject("b", 1, "a", [null])       | {"b":1,"a":[null]}
          items({"b": 1, "A": 2, "c": {}})        | [{"key":"A","value":2},{"key":"b","value":1},{"key":"c","value":{}}]
          items({})                               | []
          tryGet({"a": {"B": 1}}, "A", "b")       | 1
          tryGet({"a": [5, 6]}, "a", 1)           | 6
          tryGet([5, 6], 1)                       | 6
          tryGet({"a": null}, "a")                | null
          tryGet({}, "a")                         | null
          tryGet({}, "a", "b")                    | null
          tryGet(null, "a", "b")                  | null
          tryGet("text", "a")                     | null
          tryGet([5], 1)                          | null
          tryGet([5], -1)                         | null
          tryGet([5], "a")                        | null
          tryGet({"a": 1}, 0)                     | null
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
          createObject('a')                  | the last key has no value
          createObject('a', 1, 'A', 2)       | the key `A` is there twice
          createObject(1, 2)                 | argument 1 must be a text, not the number `1`
          items([])                          | the argument must be an object, not an array
          items(null)                        | the argument must be an object, not null
          tryGet({'a': {}}, 'a', 'b')        | the first step found something, and then there is no `b` in an object
          tryGet({'a': null}, 'a', 'b')      | the first step found something, and then there is no `b` in null
          tryGet({'a': [1]}, 'a', 1)         | the first step found something, and then there is no `1` in an array
          tryGet({'a': 1}, true)             | argument 2 must be a key or the number of an element, not `true`
          tryGet([1], 0.5)                   | argument 2 must be an integer, not the number `0.5`
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }
}
