package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFunctionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10.0.0.0/8              | 10.9.9.9          | true
          10.0.0.5/8              | 10.9.9.9          | true
          10.0.0.0/8              | 10.0.0.0-10.1.0.0 | true
          10.0.0.0/8              | 9.0.0.0-10.1.0.0  | false
          2001:db8::/32           | 2001:db8::1       | true
          """)
  void aTargetLiesInARangeOrDoesNot(String range, String target, String contained) {
    assertThatCall("ipRangeContains(\"%s\", \"%s\")".formatted(range, target)).gives(contained);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ipRangeContains('10.0.0.0/8', '::1')      | `10.0.0.0/8` and `::1` are of different families
          ipRangeContains('10.0.0.0/8', 'localhost')| `localhost` is no address, no block such as `10.0.0.0/8` and no range such as `10.0.0.1-10.0.0.9`
          ipRangeContains('10.0.0.9-10.0.0.1', '10.0.0.5') | `10.0.0.9-10.0.0.1` is no address, no block such as `10.0.0.0/8` and no range such as `10.0.0.1-10.0.0.9`
          ipRangeContains(null, '10.0.0.5')         | argument 1 must be a text, not null
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }
}
