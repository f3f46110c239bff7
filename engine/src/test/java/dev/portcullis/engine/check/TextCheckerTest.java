package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.checkIf;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class TextCheckerTest {

  private static final String HINT =
      "an expression begins with one bracket and ends with one: `[…]`";

  @Test
  void warnsOfTwoBrackets() {
    checkIf(
            """
            {"field": "name", "equals": "«[[parameters('name')]»"}
            """)
        .reports(
            DiagnosticCode.TEXT_LIKE_EXPRESSION,
            "this is no expression but the text `[parameters('name')]`",
            HINT);
  }

  @Test
  void warnsOfABracketThatIsNotClosed() {
    checkIf(
            """
            {"field": "name", "equals": "«[field('name')»"}
            """)
        .reports(
            DiagnosticCode.TEXT_LIKE_EXPRESSION,
            "this is no expression but the text `[field('name')`",
            HINT);
  }

  @Test
  void takesABracketBeforePlainText() {
    checkIf(
            """
            {"field": "name", "in": ["[[x]", "[x"]}
            """)
        .reportsNothing();
  }
}
