package dev.portcullis.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,5.0,1e5,-0,true,null,\"x\\n\"],\"b\":{}}",
        "[]",
        "\"\"",
        "12345678901234567890.123456789"
      })
  void whatIsReadIsWrittenAlike(String json) throws MalformedJson {
    assertThat(ValueWriter.write(ValueReader.read(json))).isEqualTo(json);
  }

  @Test
  void keysAreFoundWithoutRegardToCaseAndAnExactMatchFirst() throws MalformedJson {
    ObjectValue object = (ObjectValue) ValueReader.read("{\"KEY\": 1, \"key\": 2}");

    assertThat(object.get("key")).isEqualTo(NumberValue.of(2));
    assertThat(object.get("Key")).isEqualTo(NumberValue.of(1));
    assertThat(object.get("other")).isEqualTo(MissingValue.MISSING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ~~              | 1 | 1  | there is no value
          {               | 1 | 2  | the text ends too early
          "abc            | 1 | 5  | the text ends too early
          1e              | 1 | 3  | the text ends too early
          [1,]            | 1 | 4  | expected a value, found `]`
          [1 2]           | 1 | 4  | expected `,` or `]`, found `2`
          {"a":1 "b":2}   | 1 | 8  | expected `,` or `}`, found `"`
          {"a" 1}         | 1 | 6  | expected `:`, found `1`
          {a: 1}          | 1 | 2  | expected a key in double quotes, found `a`
          {"a": 1,}       | 1 | 9  | expected a key in double quotes, found `}`
          {'a': 1}        | 1 | 2  | expected a key in double quotes, found `'`
          {"a":1,"a":2}   | 1 | 11 | the key `a` is there twice
          [1]]            | 1 | 4  | expected a value, found `]`
          [}              | 1 | 2  | expected a value, found `}`
          1 2             | 1 | 3  | there is more text after the value
          tru             | 1 | 1  | expected a value, found `tru`
          NaN             | 1 | 4  | expected a value, found `NaN`
          -Infinity       | 1 | 10 | expected a value, found `-Infinity`
          /*x*/1          | 1 | 1  | `/` has no place here
          01              | 1 | 2  | a number must not begin with `0`
          +1              | 1 | 2  | `+` has no place here
          1.x             | 1 | 2  | `x` has no place here
          "\\x"           | 1 | 3  | `\\x` is no escape
          "\\u12g4"       | 1 | 6  | expected a hexadecimal digit, found `g`
          """)
  void whatIsNoJsonIsToldWithItsPlace(String text, int line, int column, String reason) {
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read(text))
        .satisfies(
            fault -> {
              assertThat(fault.reason()).isEqualTo(reason);
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.column()).isEqualTo(column);
            });
  }

  @Test
  void aFaultFurtherDownHasItsLine() {
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read("{\n  \"a\": x\n}"))
        .satisfies(fault -> assertThat(fault.line()).isEqualTo(2))
        .satisfies(fault -> assertThat(fault.column()).isEqualTo(8));
  }

  @Test
  void controlCharactersAreTold() {
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read("\"a\nb\""))
        .withMessage("a control character in a text must be escaped");
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read("\0"))
        .withMessage("a control character has no place here");
  }

  @Test
  void sizeAndDepthAreLimited() {
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read("[".repeat(100_000)))
        .withMessage("arrays and objects lie too deep in each other")
        .satisfies(fault -> assertThat(fault.column()).isGreaterThan(ValueReader.DEEPEST));
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read("1".repeat(1_001)))
        .withMessage("the number is too long");
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read("{\"" + "k".repeat(60_000) + "\":1}"))
        .withMessage("the key is too long");
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read("\"" + "t".repeat(ValueReader.LONGEST_TEXT + 1) + "\""))
        .withMessage("the text is too long");
  }

  @Test
  void aLongTextIsCutInTheMessage() {
    String key = "k".repeat(100);

    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> ValueReader.read("{\"%s\":1,\"%s\":2}".formatted(key, key)))
        .withMessage("the key `" + "k".repeat(60) + "…` is there twice");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws MalformedJson {
    assertThat(ValueReader.read("\uFEFF[]")).isEqualTo(ArrayValue.EMPTY);
  }

  @Test
  void insideExpressionsSingleQuotesDoAsWell() throws MalformedJson {
    assertThat(ValueReader.readQuotedEitherWay("{'a': \"b\"}"))
        .isEqualTo(new ObjectValue(Map.of("a", new TextValue("b"))));
  }

  @Test
  void oneValueAfterTheOtherIsReadFromAStream() throws IOException {
    byte[] lines = "{\"a\":1}\n[2]\n".getBytes(StandardCharsets.UTF_8);

    try (JsonParser parser = ValueReader.open(new ByteArrayInputStream(lines))) {
      parser.nextToken();
      assertThat(ValueReader.read(parser)).hasToString("{a=1}");
      parser.nextToken();
      assertThat(ValueReader.read(parser)).hasToString("[2]");
      assertThat(parser.nextToken()).isNull();
    }
  }

  @Test
  void bytesThatAreNoTextAreTold() throws IOException {
    byte[] bytes = {'"', (byte) 0xC3, '"'};

    try (JsonParser parser = ValueReader.open(new ByteArrayInputStream(bytes))) {
      parser.nextToken();
      assertThatExceptionOfType(JsonProcessingException.class)
          .isThrownBy(() -> ValueReader.read(parser))
          .satisfies(
              fault ->
                  assertThat(ValueReader.malformed(fault))
                      .hasMessage("there is a byte that is no UTF-8"));
    }
  }
}
