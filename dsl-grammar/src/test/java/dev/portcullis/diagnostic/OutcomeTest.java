package dev.portcullis.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portcullis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final Diagnostic FAULT =
      Diagnostic.of(
          DiagnosticCode.UNKNOWN_ALIAS,
          Source.of("a.policy", "when keySiz < 2").span(5, 11),
          "unknown alias `keySiz`",
          "did you mean `keySize`?");

  @Test
  void whoTakesAValueThatIsNotThereIsToldWhy() {
    assertThatIllegalStateException()
        .isThrownBy(Outcome.failure(List.of(FAULT))::orElseThrow)
        .withMessage(
            """

            error[POL2003]: unknown alias `keySiz`
              --> a.policy:1:6
               |
             1 | when keySiz < 2
               |      ^^^^^^
               = hint: did you mean `keySize`?
            """);
  }

  @Test
  void aDiagnosticIsALineInALog() {
    assertThat(FAULT).hasToString("a.policy:1:6: error[POL2003]: unknown alias `keySiz`");
  }
}
