package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TreeText;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.printer.AzurePolicyPrinter;
import dev.portcullis.source.Source;
import dev.portcullis.testing.GoldenFile;
import dev.portcullis.testing.MarkdownPage;
import dev.portcullis.testing.MarkdownPage.Fence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the page of our language. A block of {@code policy} is read; where {@code json} follows it,
 * both mean the same; where {@code text} follows it, that is what is told of it.
 */
class LanguagePageTest {

  private static final MarkdownPage PAGE = MarkdownPage.read(Path.of("..", "docs", "language.md"));

  /** Rules of the grammar whose alternatives never stand in a file. */
  private static final Set<String> ELSEWHERE = Set.of("OpenStatement", "ScopedStatement");

  @Test
  void everyBlockIsOneThatIsRun() {
    Optional<Fence> before = Optional.empty();
    for (Fence fence : PAGE.fences()) {
      boolean isExample = fence.info().startsWith("policy");
      boolean belongs =
          fence.follows() && before.isPresent() && before.get().info().startsWith("policy");
      boolean isShell = fence.info().equals("console");
      assertThat(isExample || isShell || (belongs && Set.of("json", "text").contains(fence.info())))
          .as("the block in line %d", fence.line())
          .isTrue();
      before = Optional.of(fence);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsReadAndSurvivesPrinting(Pair pair) {
    AstAssert.policyFile(pair.example().policy());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void bothSpellingsMeanTheSame(Pair pair) {
    Source json = pair.example().json(pair.other());
    Definition ours = only(PolicyParser.parse(pair.example().policy()));
    Definition theirs = only(AzurePolicyParser.parse(json));

    String printed = AzurePolicyPrinter.print(ours);
    assertThat(JsonSame.canonical(Source.of("printed.json", printed)))
        .as("our language as JSON: %s", printed)
        .isEqualTo(JsonSame.canonical(json));
    assertThat(TreeText.of(theirs))
        .as("the JSON as our language")
        .isEqualTo(TreeText.of(withoutTests(ours)));
    AstAssert.assertSurvivesPolicy(theirs);
  }

  @Test
  void faultyExamplesTellWhatThePageShows() {
    Map<Integer, String> told = new HashMap<>();
    for (int i = 1; i < PAGE.fences().size(); i++) {
      Fence fence = PAGE.fences().get(i);
      if (fence.info().equals("text")) {
        told.put(fence.line(), faults(PAGE.fences().get(i - 1)));
      }
    }
    if (GoldenFile.isUpdated()) {
      PAGE.rewrite(told);
      return;
    }
    assertThat(told).isNotEmpty();
    for (Fence fence : PAGE.fences()) {
      if (told.containsKey(fence.line())) {
        assertThat(fence.text()).as("line %d", fence.line()).isEqualTo(told.get(fence.line()));
      }
    }
  }

  @Test
  void everyAlternativeOfTheGrammarHasAnExample() {
    Set<String> shown = new TreeSet<>();
    for (Pair pair : examples()) {
      collect(tree(pair.example()), shown);
    }

    Set<String> all =
        Arrays.stream(dev.portcullis.grammar.PolicyParser.class.getDeclaredClasses())
            .filter(ParserRuleContext.class::isAssignableFrom)
            .filter(type -> isAlternative(type))
            .map(LanguagePageTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(ELSEWHERE);
    all.removeAll(shown);
    assertThat(all).as("alternatives without an example").isEmpty();
  }

  @Test
  void everyWordOfTheLanguageHasAnExample() {
    Set<String> shown = new TreeSet<>();
    for (Pair pair : examples()) {
      PolicyLexer lexer = new PolicyLexer(CharStreams.fromString(pair.example().policy().text()));
      for (Token token : lexer.getAllTokens()) {
        shown.add(token.getText());
      }
    }

    Set<String> words = new TreeSet<>();
    for (int type = 1; type <= PolicyLexer.GREATER_OR_EQUAL; type++) {
      words.add(PolicyLexer.VOCABULARY.getLiteralName(type).replace("'", ""));
    }
    words.removeAll(shown);
    assertThat(words).as("words without an example").isEmpty();
  }

  static List<Pair> examples() {
    return beside(Set.of("json", ""));
  }

  static List<Pair> pairs() {
    return beside(Set.of("json"));
  }

  /** The examples with the block that follows each, where that is of one of these kinds. */
  private static List<Pair> beside(Set<String> kinds) {
    List<Pair> pairs = new ArrayList<>();
    List<Fence> fences = PAGE.fences();
    for (int i = 0; i < fences.size(); i++) {
      Fence fence = fences.get(i);
      boolean hasOther =
          i + 1 < fences.size()
              && fences.get(i + 1).follows()
              && Set.of("json", "text").contains(fences.get(i + 1).info());
      String kind = hasOther ? fences.get(i + 1).info() : "";
      if (fence.info().startsWith("policy") && kinds.contains(kind)) {
        pairs.add(
            new Pair(
                fence.line(),
                new LanguageExample(fence.info(), fence.text()),
                hasOther ? fences.get(i + 1).text() : ""));
      }
    }
    return pairs;
  }

  private static String faults(Fence fence) {
    Source source = Source.of("example.policy", fence.text());
    boolean isFile = new LanguageExample(fence.info(), fence.text()).isFile();
    Outcome<?> outcome =
        isFile
            ? PolicyParser.parse(source)
            : PolicyParser.parseCondition(source, Optional.of("key"));
    return outcome.diagnostics().stream()
        .map(DiagnosticPrinter::print)
        .collect(Collectors.joining("\n"));
  }

  private static Definition only(Outcome<List<Definition>> outcome) {
    FaultAssert.assertNoFaults(outcome);
    assertThat(outcome.orElseThrow()).hasSize(1);
    return outcome.orElseThrow().get(0);
  }

  private static Definition withoutTests(Definition definition) {
    return definition instanceof PolicyDefinition policy
        ? new PolicyDefinition(
            policy.span(), policy.envelope(), policy.parameters(), policy.rule(), List.of())
        : definition;
  }

  private static ParseTree tree(LanguageExample example) {
    PolicyLexer lexer = new PolicyLexer(CharStreams.fromString(example.policy().text()));
    return new dev.portcullis.grammar.PolicyParser(new CommonTokenStream(lexer)).file();
  }

  private static void collect(ParseTree tree, Set<String> names) {
    if (tree instanceof ParserRuleContext) {
      names.add(name(tree.getClass()));
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      collect(tree.getChild(i), names);
    }
  }

  private static boolean isAlternative(Class<?> type) {
    return !type.getSuperclass().equals(ParserRuleContext.class);
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().replaceFirst("Context$", "");
  }

  /**
   * An example and what stands beside it.
   *
   * @param line the line of its fence
   */
  record Pair(int line, LanguageExample example, String other) {

    @Override
    public String toString() {
      return "line " + line;
    }
  }
}
