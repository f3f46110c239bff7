package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          array("a")                                       | ["a"]
          array([1])                                       | [1]
          array({"a": 1})                                  | [{"a":1}]
          createArray()                                    | []
          createArray(1, "a", null, [2])                   | [1,"a",null,[2]]
          range(3, 4)                                      | [3,4,5,6]
          range(-1, 2)                                     | [-1,0]
          range(5, 0)                                      | []
          union([1, 2, 2], [1.0, 3], ["a", "A"])           | [1,2,3,"a","A"]
          union([null], [null, {"a": 1}], [{"a": 1}])      | [null,{"a":1}]
          union({"a": 1}, {"b": 2})                        | {"a":1,"b":2}
          union({"a": 1, "c": 3}, {"A": 2})                | {"a":2,"c":3}
          union({"a": {"x": 1, "y": 1}}, {"a": {"X": 2}})  | {"a":{"x":2,"y":1}}
          union({"a": [1]}, {"a": [2]})                    | {"a":[2]}
          union({"a": {"x": 1}}, {"a": null})              | {"a":null}
          intersection([1, 2, 2, 3], [3, 2.0])             | [2,3]
          intersection(["a"], ["A"])                       | []
          intersection([[1], 2], [[1]], [[1], 5])          | [[1]]
          intersection({"a": 1, "b": "x"}, {"A": 1})       | {"a":1}
          intersection({"a": 1, "b": "x"}, {"b": "X"})     | {}
          intersection({"a": {"b": 1}}, {"a": {"b": 1.0}}) | {"a":{"b":1}}
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
          range(0, 10001)                | the count must be from 0 to 10,000, not 10001
          range(0, -1)                   | the count must be from 0 to 10,000, not -1
          range(9223372036854775807, 1)  | the numbers do not fit 64 bits
          range('0', 1)                  | argument 1 must be an integer, not the text `0`
          union([], {})                  | argument 2 must be an array, not an object
          union({}, [])                  | argument 2 must be an object, not an array
          union('', {})                  | argument 1 must be an array or an object, not the text ``
          intersection(null, [])         | argument 1 must be an array or an object, not null
          intersection({}, '')           | argument 2 must be an object, not the text ``
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }

  @Test
  void whatIsMissingIsNullAsAnElement() {
    assertThatCall("array", MissingValue.MISSING).gives("[null]");
    assertThatCall("createArray", MissingValue.MISSING, NullValue.NULL).gives("[null,null]");
    assertThat(call("array", MissingValue.MISSING)).isEqualTo(call("array", NullValue.NULL));
  }

  private static Value call(String function, Value argument) {
    return TemplateFunctions.find(function).orElseThrow().call(List.of(argument));
  }

  @Test
  void largeArraysAreUnitedInNoTime() {
    List<Value> numbers = IntStream.range(0, 32_000).<Value>mapToObj(NumberValue::of).toList();
    ArrayValue array = new ArrayValue(numbers);

    Value union = TemplateFunctions.find("union").orElseThrow().call(List.of(array, array));

    assertThat(union).isEqualTo(array);
  }
}
