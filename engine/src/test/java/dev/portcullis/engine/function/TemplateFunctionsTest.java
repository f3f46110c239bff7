package dev.portcullis.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.engine.function.TemplateFunction.Kind;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.engine.value.ValueWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFunctionsTest {

  /** Function, arguments, and the result or FAILS. */
  private static final String CASES =
      """
      concat       | ["a", 1, true, null, "b"]         | "a1trueb"
      concat       | [["a"], [1, null]]                | ["a", 1, null]
      concat       | ["a", ["b"]]                      | FAILS
      concat       | ["a", {}]                         | FAILS
      concat       | ["a", 1.5]                        | FAILS
      format       | ["{0}-{1}", "a", 5]               | "a-5"
      format       | ["{{{0:D4}}}", 7]                 | "{0007}"
      format       | ["{0,5}<{0,-5}>", "ab"]           | "   ab<ab   >"
      format       | ["{0:x}{0:X4}", 255]              | "ff00FF"
      format       | ["{0:N1} {0:F0}", 12345.67]       | "12,345.7 12346"
      format       | ["{1}", "a"]                      | FAILS
      format       | ["{", "a"]                        | FAILS
      format       | ["{0:q}", 1]                      | FAILS
      padLeft      | ["9", 3, "0"]                     | "009"
      padLeft      | [9, 3]                            | "  9"
      padLeft      | ["1000", 3, "0"]                  | "1000"
      padLeft      | ["1", 17]                         | FAILS
      padLeft      | ["1", 0]                          | FAILS
      padLeft      | ["1", 3, "00"]                    | FAILS
      padLeft      | [null, 3]                         | FAILS
      replace      | ["Abc", "a", "x"]                 | "xbc"
      replace      | ["aAa", "a", ""]                  | ""
      replace      | ["abc", "", "x"]                  | FAILS
      replace      | [null, "a", "b"]                  | ""
      substring    | ["abc", 1]                        | "bc"
      substring    | ["abc", 0, 3]                     | "abc"
      substring    | ["abc", 3]                        | ""
      substring    | ["ab", 0, 3]                      | FAILS
      substring    | ["ab", -1]                        | FAILS
      split        | ["a,b,,c", ","]                   | ["a", "b", "", "c"]
      split        | ["a,b;c", [",", ";"]]             | ["a", "b", "c"]
      split        | [null, ","]                       | []
      split        | ["", ","]                         | [""]
      split        | ["abc", ""]                       | ["abc"]
      join         | [["a", "b"], ", "]                | "a, b"
      join         | [["a", 1], ","]                   | FAILS
      toLower      | ["ÄB"]                            | "äb"
      toUpper      | [null]                            | ""
      trim         | ["  a b\\t"]                      | "a b"
      trim         | [5]                               | FAILS
      startsWith   | ["Contoso", "con"]                | true
      endsWith     | ["Contoso", "x"]                  | false
      indexOf      | ["abcABC", "C"]                   | 2
      indexOf      | [["a", "A"], "A"]                 | 1
      indexOf      | [null, "a"]                       | -1
      lastIndexOf  | ["abcABC", "c"]                   | 5
      lastIndexOf  | [[1, 2, 1], 1]                    | 2
      base64       | ["one, two"]                      | "b25lLCB0d28="
      base64ToString | ["b25lLCB0d28="]                | "one, two"
      base64ToString | ["%%"]                          | FAILS
      base64ToString | ["/w=="]                        | FAILS
      base64ToJson | ["eyJhIjoxfQ=="]                  | {"a": 1}
      base64ToJson | ["YQ=="]                          | FAILS
      uri          | ["http://contoso.org/first", "x.sh"] | "http://contoso.org/x.sh"
      uri          | ["nowhere", "x.sh"]               | FAILS
      uriComponent | ["a b/ü~*"]                       | "a%20b%2F%C3%BC~%2A"
      uriComponentToString | ["a%20b+c"]               | "a b+c"
      uriComponentToString | ["%zz"]                   | FAILS
      dataUri      | ["Hello"]                         | "data:text/plain;charset=utf8;base64,SGVsbG8="
      dataUriToString | ["data:;base64,SGVsbG8sIFdvcmxkIQ=="] | "Hello, World!"
      dataUriToString | ["data:,a%20b"]                | "a b"
      dataUriToString | ["SGVsbG8="]                   | FAILS
      guid         | ["a", "b"]                        | "2d796349-8c7e-55ec-9624-54ece82ed031"
      string       | [null]                            | ""
      string       | [5]                               | "5"
      string       | [true]                            | "true"
      string       | [{"a": [1, "x"]}]                 | "{\\"a\\":[1,\\"x\\"]}"
      string       | [1.5]                             | FAILS
      int          | ["12"]                            | 12
      int          | [12]                              | 12
      int          | [""]                              | FAILS
      int          | ["1.5"]                           | FAILS
      int          | ["9223372036854775808"]           | FAILS
      float        | ["1.5"]                           | 1.5
      float        | [2]                               | 2.0
      float        | ["x"]                             | FAILS
      bool         | ["TRUE"]                          | true
      bool         | [0]                               | false
      bool         | [-3]                              | true
      bool         | ["yes"]                           | FAILS
      json         | ["{\\"a\\": 1}"]                  | {"a": 1}
      json         | [null]                            | {}
      json         | ["{"]                             | FAILS
      add          | [1, 2]                            | 3
      add          | [9223372036854775807, 1]          | FAILS
      add          | [1.5, 1]                          | FAILS
      add          | ["1", 1]                          | FAILS
      sub          | [1, 2]                            | -1
      mul          | [3, -2]                           | -6
      div          | [-7, 2]                           | -3
      div          | [1, 0]                            | FAILS
      div          | [-9223372036854775808, -1]        | FAILS
      mod          | [-7, 2]                           | -1
      mod          | [1, 0]                            | FAILS
      min          | [3, 1, 2]                         | 1
      max          | [[3, 1, 2]]                       | 3
      max          | [3, 1.5]                          | 3.0
      max          | [[]]                              | FAILS
      max          | ["a", 1]                          | FAILS
      range        | [5, 3]                            | [5, 6, 7]
      range        | [5, 0]                            | []
      range        | [0, 10001]                        | FAILS
      range        | [0, -1]                           | FAILS
      not          | [false]                           | true
      not          | ["false"]                         | FAILS
      true         | []                                | true
      null         | []                                | null
      equals       | ["A", "a"]                        | false
      equals       | [1, 1.0]                          | true
      equals       | [1, "1"]                          | false
      equals       | [null, ""]                        | false
      equals       | [null, null]                      | true
      equals       | [{"a": [1, {"b": 2}]}, {"a": [1.0, {"b": 2}]}] | true
      equals       | [{"a": 1}, {"A": 1}]              | false
      less         | [1, 1.5]                          | true
      less         | ["a", "A"]                        | true
      less         | ["A", "b"]                        | true
      less         | ["1", 2]                          | FAILS
      lessOrEquals | ["a", "a"]                        | true
      greater      | ["2021-06-01-preview", "2021-06-01"] | true
      greaterOrEquals | [null, 1]                      | FAILS
      length       | [null]                            | 0
      length       | ["abc"]                           | 3
      length       | [[1, 2]]                          | 2
      length       | [{"a": 1}]                        | 1
      length       | [5]                               | FAILS
      empty        | [null]                            | true
      empty        | [""]                              | true
      empty        | [[0]]                             | false
      empty        | [false]                           | FAILS
      contains     | ["ABC", "b"]                      | true
      contains     | [["A"], "a"]                      | false
      contains     | [[{"a": 1}], {"a": 1}]            | true
      contains     | [{"Key": 1}, "kEY"]               | true
      contains     | [null, "a"]                       | FAILS
      contains     | ["a1", 1]                         | FAILS
      first        | [""]                              | ""
      first        | ["abc"]                           | "a"
      first        | [[]]                              | null
      first        | [null]                            | null
      first        | [5]                               | FAILS
      last         | ["abc"]                           | "c"
      last         | [[1, 2]]                          | 2
      take         | [[1, 2, 3], 2]                    | [1, 2]
      take         | ["abc", -1]                       | ""
      take         | [null, 1]                         | null
      skip         | ["abc", 2]                        | "c"
      skip         | [[1], 5]                          | []
      union        | [["a", "b"], ["b", "B"]]          | ["a", "b", "B"]
      union        | [{"a": {"x": 1}}, {"A": {"y": 2}, "b": 3}] | {"a": {"x": 1, "y": 2}, "b": 3}
      union        | [["a"], {}]                       | FAILS
      intersection | [[1, 2, 2, 3], [2.0, 3]]          | [2, 3]
      intersection | [{"a": 1, "b": 2}, {"A": 1, "b": 3}] | {"a": 1}
      intersection | ["a", "b"]                        | FAILS
      array        | [1]                               | [1]
      array        | [[1]]                             | [1]
      createArray  | []                                | []
      createArray  | [1, null, "a"]                    | [1, null, "a"]
      createObject | ["a", 1, "b", null]               | {"a": 1, "b": null}
      createObject | ["a"]                             | FAILS
      createObject | ["a", 1, "A", 2]                  | FAILS
      createObject | [1, 1]                            | FAILS
      items        | [{"b": 1, "a": 2}]                | [{"key": "a", "value": 2}, {"key": "b", "value": 1}]
      items        | [[]]                              | FAILS
      tryGet       | [{}, "a", "b"]                    | null
      tryGet       | [{"a": {}}, "a", "b"]             | FAILS
      tryGet       | [{"A": {"b": 1}}, "a", "b"]       | 1
      tryGet       | [[1, 2], 1]                       | 2
      tryGet       | [[1, 2], 2]                       | null
      tryGet       | [null, "a"]                       | null
      addDays      | ["2027-01-31T00:00:00Z", 1]       | "2027-02-01T00:00:00.0000000Z"
      addDays      | ["2027-01-01T00:00:00Z", -5]      | "2026-12-27T00:00:00.0000000Z"
      addDays      | ["2027-01-01", 1]                 | FAILS
      addDays      | ["9999-12-31T00:00:00Z", 1]       | FAILS
      addDays      | ["2027-01-01T00:00:00Z", 9223372036854775807] | FAILS
      addDays      | ["2027-01-01T00:00:00Z", "1"]     | FAILS
      ipRangeContains | ["10.0.0.5/8", "10.9.9.9"]     | true
      ipRangeContains | ["10.0.0.0/8", "11.0.0.0"]     | false
      ipRangeContains | ["10.0.0.0/8", "::1"]          | FAILS
      ipRangeContains | ["10.0.0.0/8", "localhost"]    | FAILS
      """;

  static Stream<String> cases() {
    return CASES.lines();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatTheReferenceSays(String line) throws MalformedJson {
    String[] parts = line.split("\\|", 3);
    TemplateFunction function = TemplateFunctions.find(parts[0].strip()).orElseThrow();
    List<Value> arguments = ((ArrayValue) ValueReader.read(parts[1].strip())).elements();

    assertThat(function.takes(arguments.size())).isTrue();
    if (parts[2].strip().equals("FAILS")) {
      assertThatThrownBy(() -> function.call(arguments))
          .isInstanceOf(FunctionFailure.class)
          .hasMessageContaining("`" + function.name() + "`");
    } else {
      assertThat(ValueWriter.write(function.call(arguments)))
          .isEqualTo(ValueWriter.write(ValueReader.read(parts[2].strip())));
    }
  }

  @Test
  void aFailureSaysWhichArgumentIsAtFault() {
    TemplateFunction substring = TemplateFunctions.find("SUBSTRING").orElseThrow();

    assertThatThrownBy(() -> substring.call(List.of(new TextValue("ab"), new TextValue("1"))))
        .hasMessage("`substring`: argument 2 must be an integer, and is \"1\"");
  }

  @Test
  void uniqueStringHasThirteenLettersAndIsTheSameEachTime() {
    TemplateFunction uniqueString = TemplateFunctions.find("uniqueString").orElseThrow();
    Value name = uniqueString.call(List.of(new TextValue("a"), new TextValue("b")));

    assertThat(name.toString()).matches("[a-z2-7]{13}");
    assertThat(uniqueString.call(List.of(new TextValue("a-b")))).isEqualTo(name);
    assertThat(uniqueString.call(List.of(new TextValue("a-c")))).isNotEqualTo(name);
  }

  @Test
  void resultsHaveLimits() {
    TextValue half = new TextValue("x".repeat(70_000));

    assertThatThrownBy(
            () -> TemplateFunctions.find("concat").orElseThrow().call(List.of(half, half)))
        .hasMessage("`concat` makes a text of more than 131072 characters");
  }

  @Test
  void everyFunctionOfARuleIsKnown() {
    assertThat(TemplateFunctions.namesInRules())
        .containsExactlyInAnyOrder(
            ("parameters field current subscription resourceGroup requestContext policy claims"
                    + " vault utcNow addDays ipRangeContains concat format padLeft replace"
                    + " substring split join toLower toUpper trim startsWith endsWith indexOf"
                    + " lastIndexOf base64 base64ToString base64ToJson uri uriComponent"
                    + " uriComponentToString dataUri dataUriToString uniqueString guid string int"
                    + " float bool add sub mul div mod min max range and or not if true false"
                    + " null equals less lessOrEquals greater greaterOrEquals coalesce length"
                    + " empty contains first last take skip union intersection array createArray"
                    + " createObject items json tryGet")
                .split(" "));
  }

  @Test
  void whatARuleMustNotCallIsKnownAsSuch() {
    assertThat(TemplateFunctions.find("resourceid").orElseThrow().kind())
        .isEqualTo(Kind.FORBIDDEN_IN_RULE);
    assertThat(TemplateFunctions.find("cidrSubnet")).isEmpty();
  }
}
