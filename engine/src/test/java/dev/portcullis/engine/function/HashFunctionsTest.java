package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashFunctionsTest {

  /** What deployments gave for these, as people published it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          uniqueString("hello", "world")  | "a7wkljktk6wne"
          uniqueString("hello-world")     | "a7wkljktk6wne"
          uniqueString("tyeth")           | "zcztcwvu6iyg6"
          uniqueString("")                | "aaaaaaaaaaaaa"
          uniqueString(null)              | "aaaaaaaaaaaaa"
          uniqueString("hello-", null)    | "aqkzbjbhdrtcg"
          uniqueString("hello--")         | "aqkzbjbhdrtcg"
          guid("hello", "world")          | "a5b868f8-11fe-567a-ace0-e77cc87f104e"
          guid("")                        | "e655a85f-3ab2-5e4a-9666-569aa72a5a10"
          guid(null)                      | "e655a85f-3ab2-5e4a-9666-569aa72a5a10"
          """)
  void gives(String call, String result) {
    assertThatCall(call).gives(result);
  }

  @Test
  void onlyTextsAreHashed() {
    assertThatCall("uniqueString(\"a\", 5)")
        .failsWith("argument 2 must be a text, not the number `5`");
    assertThatCall("guid(true)").failsWith("the argument must be a text, not `true`");
  }

  @Test
  void theHashItselfIsThatOfAnotherImplementation() {
    assertThat(Murmur64.hash("hello-world".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(571013382255652050L);
  }
}
