package dev.portcullis.railroad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the page of the grammar and its pictures to the grammar itself; {@code -Dgolden=update}
 * draws them anew.
 */
class GrammarPageTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path PICTURES = DOCS.resolve("grammar");
  private static final Path GRAMMARS =
      Path.of("src", "main", "antlr4", "dev", "portcullis", "grammar");

  @Test
  void thePageAndItsPicturesAreThoseOfTheGrammar() throws IOException {
    List<GrammarRule> rules = rules();

    Set<String> pictures = new TreeSet<>();
    for (GrammarRule rule : rules) {
      pictures.add(picture(rule));
      GoldenFile.assertSame(
          PICTURES.resolve(picture(rule)),
          Canvas.draw(rule.name(), rule.track().accept(new TrackLayout())));
    }
    GoldenFile.assertSame(DOCS.resolve("grammar.md"), page(rules));
    try (Stream<Path> files = Files.list(PICTURES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("pictures of rules that there are")
          .containsExactlyInAnyOrderElementsOf(pictures);
    }
  }

  /** The rules of the parser, then those of the lexer that they lead to, and what is skipped. */
  private static List<GrammarRule> rules() throws IOException {
    Map<String, String> literals = GrammarReader.literals(GRAMMARS.resolve("PolicyLexer.g4"));
    List<GrammarRule> rules =
        new ArrayList<>(GrammarReader.rules(GRAMMARS.resolve("PolicyParser.g4"), literals));
    Map<String, GrammarRule> tokens = new TreeMap<>();
    List<GrammarRule> lexer = GrammarReader.rules(GRAMMARS.resolve("PolicyLexer.g4"), literals);
    lexer.forEach(token -> tokens.put(token.name(), token));

    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    rules.forEach(rule -> open.addAll(rule.uses()));
    lexer.stream()
        .filter(token -> token.text().get(token.text().size() - 1).contains("-> skip"))
        .forEach(token -> open.add(token.name()));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (tokens.containsKey(name) && reached.add(name)) {
        open.addAll(tokens.get(name).uses());
      }
    }
    lexer.stream().filter(token -> reached.contains(token.name())).forEach(rules::add);
    return rules;
  }

  private static String page(List<GrammarRule> rules) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The grammar of the policy language

        Each rule as a picture and as text. Both are made from the grammar that the parser is generated from; a
        test holds them to it. [language.md](language.md) says what it all means.

        A picture is travelled from left to right. Round boxes are written as they stand; square ones are rules, found
        on this page by their names. What the grammar calls a token is in capitals.
        """);
    String section = "";
    for (GrammarRule rule : rules) {
      String own = rule.section().isEmpty() ? "Tokens" : rule.section();
      if (!own.equals(section)) {
        section = own;
        page.append("\n## ").append(section).append('\n');
      }
      page.append(rule(rule, rules));
    }
    return page.toString();
  }

  private static String rule(GrammarRule rule, List<GrammarRule> rules) {
    String users =
        rules.stream()
            .filter(user -> user.uses().contains(rule.name()))
            .map(user -> "[" + user.name() + "](#" + anchor(user) + ")")
            .collect(Collectors.joining(", "));
    return "\n### %s\n\n%s![%s](grammar/%s)\n\n```antlr\n%s\n```\n%s"
        .formatted(
            rule.name() + (isToken(rule) ? " (token)" : ""),
            rule.comment().isEmpty() ? "" : rule.comment() + "\n\n",
            "the railroad of " + rule.name(),
            picture(rule),
            String.join("\n", rule.text()),
            users.isEmpty() ? "" : "\nUsed by " + users + ".\n");
  }

  /** Some file systems do not tell {@code text} from {@code TEXT}. */
  private static String picture(GrammarRule rule) {
    return (isToken(rule) ? "token-" : "") + rule.name() + ".svg";
  }

  private static String anchor(GrammarRule rule) {
    return rule.name().toLowerCase(Locale.ROOT) + (isToken(rule) ? "-token" : "");
  }

  private static boolean isToken(GrammarRule rule) {
    return Character.isUpperCase(rule.name().charAt(0));
  }
}
