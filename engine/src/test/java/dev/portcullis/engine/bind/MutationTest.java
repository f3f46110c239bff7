package dev.portcullis.engine.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.InitiativeChecker;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import dev.portcullis.testing.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Published definitions in which one piece of JSON stands in the place of another: whatever still
 * parses is checked and bound without an exception, and what is told of it can be printed.
 */
class MutationTest {

  private static final long SEED = 20261124;

  private static final List<String> PIECES =
      List.of(
          "null",
          "true",
          "0",
          "-1.5",
          "\"\"",
          "\"[\"",
          "\"[[x(\"",
          "\"type\"",
          "\"tags[*]\"",
          "\"Microsoft.KeyVault/vaults/accessPolicies[*]\"",
          "\"Microsoft.KeyVault/vaults/\"",
          "\"/\"",
          "\"[current()]\"",
          "\"[current('x')]\"",
          "\"[parameters('effect')]\"",
          "\"[parameters(field('name'))]\"",
          "\"[field(concat('a', 'b'))]\"",
          "\"[if(true(), 1, 2)]\"",
          "\"Modify\"",
          "\"PT10M\"",
          "[]",
          "[null]",
          "{}",
          "{\"field\": \"name\", \"equals\": \"a\"}",
          "{\"allOf\": []}",
          "{\"count\": {\"value\": [1]}, \"equals\": 1}",
          "{\"type\": \"a/b\"}",
          "{\"operations\": []}");

  private final Random random = new Random(SEED);
  private final PolicyChecker checker = new PolicyChecker(AliasCatalog.builtIn());
  private int parsed;

  @Test
  void checksWhateverParses() {
    Corpus.forEach(Corpus.DEFINITIONS, this::mutate);

    assertThat(parsed).isGreaterThan(1000);
  }

  private void mutate(String name, String text) {
    if (random.nextInt(4) > 0) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      String mutant = mutated(text);
      assertThatCode(() -> check(name, mutant))
          .as("seed %d, %s:%n%s", SEED, name, mutant)
          .doesNotThrowAnyException();
    }
  }

  private void check(String name, String text) {
    Outcome<List<Definition>> outcome = AzurePolicyParser.parse(Source.of(name, text));
    for (Definition definition : outcome.value().orElse(List.of())) {
      parsed++;
      Outcome<?> checked =
          definition instanceof PolicyDefinition policy
              ? checker
                  .check(policy)
                  .then(sound -> Binder.bind(sound, ParameterValues.NONE, PolicyContext.NONE))
              : new InitiativeChecker(id -> Optional.empty()).check((Initiative) definition);
      checked.diagnostics().forEach(DiagnosticPrinter::print);
    }
  }

  /** Puts a piece in the place of one value of the rule. */
  private String mutated(String text) {
    List<Integer> starts = new ArrayList<>();
    int rule = Math.max(0, text.indexOf("\"parameters\""));
    for (int i = text.indexOf(':', rule); i >= 0; i = text.indexOf(':', i + 1)) {
      starts.add(i + 1);
    }
    int start = starts.get(random.nextInt(starts.size()));
    int end = start;
    int depth = 0;
    for (; end < text.length(); end++) {
      char character = text.charAt(end);
      depth += character == '{' || character == '[' ? 1 : 0;
      boolean closes = character == '}' || character == ']';
      if (depth == 0 && (closes || character == ',')) {
        break;
      }
      depth -= closes ? 1 : 0;
    }
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return text.substring(0, start) + " " + piece + text.substring(end);
  }
}
