package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFunctionsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T10:00:00Z, 30, 2026-12-24T10:00:00.0000000Z",
    "2024-02-28T23:59:59.1234567Z, 1, 2024-02-29T23:59:59.1234567Z",
    "2027-01-01T00:00:00.5Z, -1, 2026-12-31T00:00:00.5000000Z",
    "0001-01-01T00:00:00Z, 3652058, 9999-12-31T00:00:00.0000000Z"
  })
  void daysAreAdded(String date, int days, String sum) {
    assertThatCall("addDays(\"%s\", %s)".formatted(date, days)).gives("\"" + sum + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          addDays('2027-01-01', 1)                     | `2027-01-01` is no date such as `2027-01-31T00:00:00Z`
          addDays('2027-01-01T00:00:00', 1)            | `2027-01-01T00:00:00` is no date such as `2027-01-31T00:00:00Z`
          addDays('2027-01-01T00:00:00.12345678Z', 1)  | `2027-01-01T00:00:00.12345678Z` is no date such as `2027-01-31T00:00:00Z`
          addDays('', 1)                               | `` is no date such as `2027-01-31T00:00:00Z`
          addDays(null, 1)                             | argument 1 must be a text, not null
          addDays('2027-01-01T00:00:00Z', '1')         | argument 2 must be an integer, not the text `1`
          addDays('2027-01-01T00:00:00Z', 1.5)         | argument 2 must be an integer, not the number `1.5`
          addDays('9999-12-31T00:00:00Z', 1)           | 1 days from `9999-12-31T00:00:00Z` is outside the years 0001 to 9999
          addDays('0001-01-01T00:00:00Z', -1)          | -1 days from `0001-01-01T00:00:00Z` is outside the years 0001 to 9999
          addDays('2027-01-01T00:00:00Z', -9223372036854775808) | -9223372036854775808 days from `2027-01-01T00:00:00Z` is outside the years 0001 to 9999
          """)
  void fails(String call, String message) {
    assertThatCall(call.replace('\'', '"')).failsWith(message);
  }
}
