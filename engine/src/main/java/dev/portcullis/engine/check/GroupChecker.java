package dev.portcullis.engine.check;

import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;
import java.util.function.Consumer;

/** Does every group of conditions hold one? */
final class GroupChecker {

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  GroupChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    for (var part : policy.parts().conditions()) {
      if (part.node() instanceof AllOf all && all.conditions().isEmpty()) {
        report(all.span(), "an `allOf` without conditions is always true");
      } else if (part.node() instanceof AnyOf any && any.conditions().isEmpty()) {
        report(any.span(), "an `anyOf` without conditions is never true");
      }
    }
  }

  private void report(Span span, String message) {
    report.accept(
        Diagnostic.of(DiagnosticCode.EMPTY_GROUP, span, message, "Azure wants at least one"));
  }
}
