package dev.portcullis.engine.check;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Operator;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * Is a text meant to be an expression? One that begins with two brackets stands for itself, and so
 * does one that begins with a bracket and does not end with one.
 */
final class TextChecker {

  static final String EXPRESSION_HINT =
      "an expression begins with one bracket and ends with one: `[…]`";

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  TextChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    for (Part<JsonText> part : policy.parts().texts()) {
      JsonText text = part.node();
      if (looksLikeExpression(text.json()) && !isReportedWithItsOperator(text)) {
        report.accept(
            Diagnostic.of(
                DiagnosticCode.TEXT_LIKE_EXPRESSION,
                text.span(),
                "this is no expression but the text `" + text.text() + "`",
                EXPRESSION_HINT));
      }
    }
  }

  /** Whether a text looks like an expression to people, but is none. */
  static boolean looksLikeExpression(String json) {
    return json.startsWith("[") && json.contains("(");
  }

  private boolean isReportedWithItsOperator(JsonText text) {
    return policy.parts().comparisons().stream()
        .map(Part::node)
        .filter(comparison -> comparison.target().equals(text))
        .map(Comparison::operator)
        .anyMatch(operator -> operator == Operator.IN || operator == Operator.NOT_IN);
  }
}
