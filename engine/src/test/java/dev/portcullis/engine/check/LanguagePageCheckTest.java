package dev.portcullis.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.MarkdownPage;
import dev.portcullis.testing.MarkdownPage.Fence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole definitions on the page of our language, and the JSON beside them, have no fault. */
class LanguagePageCheckTest {

  private static final PolicyChecker POLICIES = new PolicyChecker(AliasCatalog.builtIn());
  private static final InitiativeChecker INITIATIVES =
      new InitiativeChecker(id -> Optional.empty());

  @ParameterizedTest
  @MethodSource("definitions")
  void aDefinitionOnThePageHasNoFault(Source text) {
    List<Definition> definitions = DefinitionParser.parse(text).orElseThrow();
    assertThat(definitions.stream().flatMap(LanguagePageCheckTest::faults)).isEmpty();
  }

  static List<Source> definitions() {
    List<Fence> fences = MarkdownPage.read(Path.of("..", "docs", "language.md")).fences();
    return Stream.iterate(0, i -> i < fences.size(), i -> i + 1)
        .filter(i -> i + 1 == fences.size() || !fences.get(i + 1).info().equals("text"))
        .map(fences::get)
        .filter(fence -> isDefinition(fence.text()))
        .map(fence -> Source.of("language.md:" + fence.line(), fence.text()))
        .toList();
  }

  private static boolean isDefinition(String text) {
    return text.contains("\npolicy ")
        || text.matches("(?s)((builtin|static|custom) )?(policy|initiative) .*")
        || text.contains("\"policyRule\"")
        || text.contains("\"policyDefinitions\"");
  }

  private static Stream<String> faults(Definition definition) {
    List<Diagnostic> diagnostics =
        definition instanceof PolicyDefinition policy
            ? POLICIES.check(policy).diagnostics()
            : INITIATIVES.check((Initiative) definition).diagnostics();
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .map(DiagnosticPrinter::print);
  }
}
