package dev.portcullis.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.GoldenFile;
import dev.portcullis.testing.MarkdownPage;
import dev.portcullis.testing.MarkdownPage.Fence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of a fault of policies shows a faulty text, what is told of it, and a mended text of
 * which it is not told. {@code -Dgolden=update} writes anew what is told.
 */
class DiagnosticPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "diagnostics");

  private static final PolicyChecker POLICIES = new PolicyChecker(AliasCatalog.builtIn());
  private static final InitiativeChecker INITIATIVES =
      new InitiativeChecker(id -> Optional.empty());

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAPageThatSaysWhatItMeansAndHowItIsMended(DiagnosticCode code)
      throws IOException {
    assertThat(Files.readString(page(code)))
        .matches(
            "(?s)# %s: %s\n\n[^#]+\n## Faulty\n.+\n## Mended\n.+"
                .formatted(code.code(), code.slug()));
  }

  @ParameterizedTest
  @MethodSource("ofOneText")
  void thePageShowsWhatIsTold(DiagnosticCode code) {
    MarkdownPage page = MarkdownPage.read(page(code));
    Fence faulty = page.fences().get(0);
    Fence told = page.fences().get(1);
    Fence mended = page.fences().get(2);

    List<Diagnostic> diagnostics = diagnostics(faulty);
    String printed =
        diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    assertThat(diagnostics).extracting(Diagnostic::code).contains(code);
    assertThat(codesToMend(diagnostics)).isSubsetOf(code);
    assertThat(codesToMend(diagnostics(mended))).isEmpty();
    assertThat(told.info()).isEqualTo("text");
    if (GoldenFile.isUpdated()) {
      page.rewrite(Map.of(told.line(), printed));
    } else {
      assertThat(told.text()).isEqualTo(printed);
    }
  }

  /** The codes whose page shows what is told; a fault of several files has no such text. */
  static Stream<DiagnosticCode> ofOneText() {
    return Arrays.stream(DiagnosticCode.values())
        .filter(
            code ->
                MarkdownPage.read(page(code)).fences().stream()
                    .anyMatch(fence -> fence.info().equals("text")));
  }

  private static List<Diagnostic> diagnostics(Fence fence) {
    String text = fence.text();
    Outcome<List<Definition>> parsed =
        DefinitionParser.parse(Source.of("example." + fence.info(), text));
    return Stream.concat(
            parsed.diagnostics().stream(),
            parsed.value().orElse(List.of()).stream().flatMap(DiagnosticPagesTest::check))
        .toList();
  }

  private static Stream<Diagnostic> check(Definition definition) {
    Outcome<?> checked =
        definition instanceof PolicyDefinition policy
            ? POLICIES.check(policy)
            : INITIATIVES.check((Initiative) definition);
    return checked.diagnostics().stream();
  }

  /** The codes of what asks to be mended; what is for information does not. */
  private static List<DiagnosticCode> codesToMend(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
        .map(Diagnostic::code)
        .toList();
  }

  private static Path page(DiagnosticCode code) {
    return PAGES.resolve(code.code() + ".md");
  }
}
