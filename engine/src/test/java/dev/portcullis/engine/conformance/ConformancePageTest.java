package dev.portcullis.engine.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.cases.EvaluationCases;
import dev.portcullis.engine.conformance.Section.By;
import dev.portcullis.engine.function.TemplateFunctions;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.Verdict;
import dev.portcullis.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Makes the page of what is evaluated, and sees to it that it claims nothing that is not shown. */
class ConformancePageTest {

  private static final List<EvaluationCase> CASES = EvaluationCases.named();

  private final TestMethods tests = TestMethods.ofAllModules();
  private final Evidence evidence = new Evidence(CASES, tests);
  private final List<Section> sections = sections();

  ConformancePageTest() throws IOException {}

  /** A case or test that is new need not be on the page until it is made anew. */
  @Test
  void thePageClaimsWhatTheCasesAndTestsShow() throws IOException {
    Path page = Path.of("..", "docs", "conformance.md");
    String before = GoldenFile.isUpdated() ? "" : Files.readString(page);
    String head = GoldenFile.input("dev/portcullis/engine/conformance/head.txt");

    GoldenFile.assertSame(page, new ConformancePage(evidence, tests, before).write(head, sections));
  }

  @Test
  void everyConstructIsShown() {
    List<String> unshown = new ArrayList<>();
    for (Section section : sections) {
      for (Construct construct : section.constructs()) {
        boolean isShown =
            !evidence.cases(section, construct).isEmpty()
                || !evidence.tests(section, construct).isEmpty();
        if (!isShown) {
          unshown.add(section.title() + ": " + construct.id());
        }
      }
    }
    assertThat(unshown).isEmpty();
  }

  @Test
  void whatIsNamedIsThere() {
    Set<String> files = CASES.stream().map(example -> example.policy().name()).collect(set());
    Set<String> ids = constructs().map(Construct::id).collect(set());

    assertThat(constructs().flatMap(construct -> construct.files().stream())).isSubsetOf(files);
    assertThat(constructs().flatMap(construct -> construct.tests().stream()))
        .allSatisfy(method -> assertThat(tests.file(method)).as(method).isPresent());
    assertThat(CASES.stream().flatMap(example -> example.shows().stream())).isSubsetOf(ids);
  }

  @Test
  void noConstructIsForgotten() {
    assertThat(ids("Operators"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Operator.values()).map(Operator::wireName).toList());
    assertThat(ids("Effects")).containsExactlyInAnyOrderElementsOf(Effect.names());
    assertThat(constructs().map(Construct::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyDefinitionForKeyVaultHasACaseThatItMatchesAndOneThatItDoesNot() {
    List<String> definitions = ids("The definitions for Key Vault");
    assertThat(definitions).hasSize(49);
    assertThat(published(true)).containsExactlyInAnyOrderElementsOf(definitions);
    assertThat(published(false)).containsAll(definitions);
  }

  private static Set<String> published(boolean matched) {
    return CASES.stream()
        .filter(example -> example.policy().name().startsWith("published"))
        .filter(example -> (example.want().verdict() == Verdict.Kind.NON_COMPLIANT) == matched)
        .map(example -> example.policy().text())
        .collect(set());
  }

  private List<String> ids(String section) {
    return sections.stream()
        .filter(candidate -> candidate.title().equals(section))
        .flatMap(found -> found.constructs().stream())
        .map(Construct::id)
        .toList();
  }

  private Stream<Construct> constructs() {
    return sections.stream().flatMap(section -> section.constructs().stream());
  }

  /** The sections; the functions are those that there are. */
  private static List<Section> sections() throws IOException {
    return Section.all().stream()
        .map(
            section ->
                section.by() == By.FUNCTION
                    ? new Section(
                        section.title(), section.about(), section.by(), functions(section))
                    : section)
        .toList();
  }

  private static List<Construct> functions(Section section) {
    return TemplateFunctions.namesInRules().stream()
        .map(name -> name + "()")
        .map(
            name ->
                section.constructs().stream()
                    .filter(construct -> construct.id().equals(name))
                    .findFirst()
                    .orElseGet(() -> new Construct(name, "", List.of(), List.of())))
        .toList();
  }

  private static Collector<String, ?, Set<String>> set() {
    return Collectors.toCollection(TreeSet::new);
  }
}
