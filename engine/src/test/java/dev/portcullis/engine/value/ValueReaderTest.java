package dev.portcullis.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  @ValueSource(strings = {"", "{", "[1,]", "{\"a\":1,\"a\":2}", "1 2", "NaN", "{'a':1}", "tru"})
  void whatIsNoJsonIsTold(String text) {
    assertThatThrownBy(() -> ValueReader.read(text)).isInstanceOf(MalformedJson.class);
  }

  @Test
  void depthIsLimited() {
    assertThatThrownBy(() -> ValueReader.read("[".repeat(10_000)))
        .isInstanceOf(MalformedJson.class);
  }

  @Test
  void theFaultHasAPlace() {
    assertThatThrownBy(() -> ValueReader.read("{\n  \"a\": x}"))
        .isInstanceOfSatisfying(
            MalformedJson.class, fault -> assertThat(fault.line()).isEqualTo(2));
  }
}
