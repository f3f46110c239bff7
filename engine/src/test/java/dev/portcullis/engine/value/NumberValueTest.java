package dev.portcullis.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberValueTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "5", "-5", "9223372036854775807", "-9223372036854775808"})
  void anIntegerOf64BitsIsOne(String text) {
    NumberValue number = new NumberValue(text);

    assertThat(number.isInteger()).isTrue();
    assertThat(number.integer()).isEqualTo(Long.parseLong(text));
    assertThat(number.decimal()).isEqualByComparingTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5.0", "1e2", "1E2", "9223372036854775808", "-9223372036854775809", "-", ""})
  void allElseIsNone(String text) {
    assertThat(new NumberValue(text).isInteger()).isFalse();
  }

  @Test
  void decimalsAreExact() {
    assertThat(new NumberValue("0.1000000000000000000001").decimal())
        .isEqualTo(new BigDecimal("0.1000000000000000000001"));
  }

  @Test
  void anExponentBeyondAllMeasureStillHasItsPlaceInTheOrder() {
    List<String> ascending =
        List.of(
            "-1e99999999999", "-1e9", "-1e-99999999999", "0e99999999999", "1e-9", "1E+99999999999");

    assertThat(ascending.stream().map(text -> new NumberValue(text).decimal())).isSorted();
  }
}
