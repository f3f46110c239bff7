package dev.portcullis.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.MarkedSource;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.parser.DefinitionParser;
import java.util.List;

/** Checks a definition in which {@code «…»} marks what is at fault. */
final class CheckAssert {

  private final MarkedSource marked;
  private final List<Diagnostic> diagnostics;

  private CheckAssert(MarkedSource marked, List<Diagnostic> diagnostics) {
    this.marked = marked;
    this.diagnostics = diagnostics;
  }

  /** Checks a definition, or a bare rule, with the built-in catalogue. */
  static CheckAssert check(String definition) {
    return check(AliasCatalog.builtIn(), definition);
  }

  static CheckAssert check(AliasCatalog catalog, String definition) {
    MarkedSource marked = MarkedSource.of(definition);
    PolicyDefinition parsed =
        (PolicyDefinition) DefinitionParser.parse(marked.source()).orElseThrow().get(0);
    return new CheckAssert(marked, new PolicyChecker(catalog).check(parsed).diagnostics());
  }

  /** Checks a rule with this condition and effect audit. */
  static CheckAssert checkIf(String condition) {
    return check("{\"if\": " + condition + ", \"then\": {\"effect\": \"audit\"}}");
  }

  /** Checks a rule over vaults with this {@code then}. */
  static CheckAssert checkThen(String then) {
    return check(
        "{\"if\": {\"field\": \"type\", \"equals\": \"Microsoft.KeyVault/vaults\"}, \"then\": "
            + then
            + "}");
  }

  /** One diagnostic without a hint, where the mark is. */
  void reports(DiagnosticCode code, String message) {
    assertThat(reported(code, message)).isEmpty();
  }

  /** One diagnostic, where the mark is. */
  void reports(DiagnosticCode code, String message, String hint) {
    assertThat(reported(code, message)).isEqualTo(hint);
  }

  private String reported(DiagnosticCode code, String message) {
    assertThat(diagnostics).hasSize(1);
    Diagnostic diagnostic = diagnostics.get(0);
    assertThat(diagnostic.message()).isEqualTo(message);
    assertThat(diagnostic.code()).isEqualTo(code);
    assertThat(marked.marks())
        .containsExactly(diagnostic.span().start() + "-" + diagnostic.span().end());
    return diagnostic.hint().orElse("");
  }

  void reportsNothing() {
    assertThat(diagnostics).isEmpty();
  }

  /** All messages in order. */
  void reportsMessages(String... messages) {
    assertThat(diagnostics).extracting(Diagnostic::message).containsExactly(messages);
  }
}
