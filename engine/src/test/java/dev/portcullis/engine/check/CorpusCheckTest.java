package dev.portcullis.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CorpusCheckTest {

  private final PolicyChecker checker = new PolicyChecker(AliasCatalog.builtIn());
  private final List<String> errors = new ArrayList<>();
  private final Map<String, Integer> found = new TreeMap<>();

  @Test
  void findsNoErrorInAnyPublishedDefinition() {
    int definitions = Corpus.forEach(Corpus.DEFINITIONS, this::check);

    assertThat(errors).isEmpty();
    assertThat(definitions).isEqualTo(5009);
    assertThat(found)
        .isEqualTo(
            Map.of(
                "alias-of-unknown-type", 6437,
                "effects-do-not-mix", 4,
                "related-to-itself", 3,
                "text-like-expression", 2));
  }

  private void check(String name, String text) {
    AzurePolicyParser.parse(Source.of(name, text)).orElseThrow().stream()
        .map(PolicyDefinition.class::cast)
        .flatMap(definition -> checker.check(definition).diagnostics().stream())
        .forEach(this::count);
  }

  private void count(Diagnostic diagnostic) {
    found.merge(diagnostic.code().slug(), 1, Integer::sum);
    if (diagnostic.severity() == Severity.ERROR) {
      errors.add(DiagnosticPrinter.print(diagnostic));
    }
  }
}
