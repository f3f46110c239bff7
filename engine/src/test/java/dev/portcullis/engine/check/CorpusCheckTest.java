package dev.portcullis.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.Corpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CorpusCheckTest {

  private final PolicyChecker checker = new PolicyChecker(AliasCatalog.builtIn());
  private final Map<String, PolicyDefinition> definitions = new HashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final Map<String, Integer> found = new TreeMap<>();

  @Test
  void findsNoErrorInAnyPublishedDefinition() {
    int checked =
        Corpus.forEach(
            Corpus.DEFINITIONS,
            (name, text) -> count(checker.check(definition(name, text)).diagnostics()));

    assertThat(errors).isEmpty();
    assertThat(checked).isEqualTo(5009);
    assertThat(found)
        .isEqualTo(
            Map.of(
                "alias-of-unknown-type", 6437,
                "effects-do-not-mix", 4,
                "related-to-itself", 3,
                "text-like-expression", 2));
  }

  @Test
  void findsNothingInTheDefinitionsForVaults() {
    int checked =
        Corpus.forEach(
            Corpus.KEY_VAULT_DEFINITIONS,
            (name, text) -> count(checker.check(definition(name, text)).diagnostics()));

    assertThat(errors).isEmpty();
    assertThat(checked).isEqualTo(49);
    assertThat(found).isEqualTo(Map.of());
  }

  @Test
  void findsNoErrorInAnyPublishedInitiative() {
    Corpus.forEach(Corpus.DEFINITIONS, this::keep);

    int checked =
        Corpus.forEach(
            Corpus.INITIATIVES,
            (name, text) ->
                count(
                    new InitiativeChecker(id -> Optional.ofNullable(definitions.get(key(name, id))))
                        .check(initiative(name, text))
                        .diagnostics()));

    assertThat(errors).isEmpty();
    assertThat(checked).isEqualTo(257);
    assertThat(found).isEqualTo(Map.of("unfit-default", 4));
  }

  private void keep(String name, String text) {
    PolicyDefinition definition = definition(name, text);
    definition.envelope().id().ifPresent(id -> definitions.put(key(name, id.text()), definition));
  }

  /** Each cloud has a version of its own under the same id. */
  private static String key(String name, String id) {
    return name.contains("/Azure Government/") + id.toLowerCase(Locale.ROOT);
  }

  private static PolicyDefinition definition(String name, String text) {
    return (PolicyDefinition) AzurePolicyParser.parse(Source.of(name, text)).orElseThrow().get(0);
  }

  private static Initiative initiative(String name, String text) {
    return (Initiative) AzurePolicyParser.parse(Source.of(name, text)).orElseThrow().get(0);
  }

  private void count(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      found.merge(diagnostic.code().slug(), 1, Integer::sum);
      if (diagnostic.severity() == Severity.ERROR) {
        errors.add(DiagnosticPrinter.print(diagnostic));
      }
    }
  }
}
