package dev.portcullis.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.TreeText;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.printer.AzurePolicyPrinter;
import dev.portcullis.printer.PolicyPrinter;
import dev.portcullis.source.Source;
import java.util.List;

/** Reads what a test is about, and on the way prints it and reads that again. */
public final class AstAssert {

  private AstAssert() {}

  /** Asserts that two trees are the same apart from their places. */
  public static void assertSameTree(Node actual, Node expected) {
    assertThat(TreeText.of(actual)).isEqualTo(TreeText.of(expected));
  }

  /** Reads the one definition of a JSON text, which must survive printing. */
  public static Definition json(String text) {
    List<Definition> definitions = jsonFile(Source.of("test.json", text));
    assertThat(definitions).hasSize(1);
    return definitions.get(0);
  }

  /** Reads all definitions of a JSON file, each of which must survive printing. */
  public static List<Definition> jsonFile(Source source) {
    List<Definition> definitions = value(AzurePolicyParser.parse(source));
    definitions.forEach(AstAssert::assertSurvivesJson);
    definitions.forEach(AstAssert::assertSurvivesPolicy);
    return definitions;
  }

  /** Reads the one definition of a text in our language, which must survive printing. */
  public static Definition policy(String text) {
    List<Definition> definitions = policyFile(Source.of("test.policy", text));
    assertThat(definitions).hasSize(1);
    return definitions.get(0);
  }

  /** Reads all definitions of a file in our language, each of which must survive printing. */
  public static List<Definition> policyFile(Source source) {
    List<Definition> definitions = value(PolicyParser.parse(source));
    definitions.forEach(AstAssert::assertSurvivesPolicy);
    return definitions;
  }

  /**
   * Asserts that a definition, printed in our language and read, is the same, and prints the same.
   */
  public static void assertSurvivesPolicy(Definition definition) {
    String printed = PolicyPrinter.print(definition);

    List<Definition> again = value(PolicyParser.parse(Source.of("printed.policy", printed)));

    assertThat(again).as(printed).hasSize(1);
    assertThat(TreeText.of(again.get(0))).as(printed).isEqualTo(TreeText.of(definition));
    assertThat(PolicyPrinter.print(again.get(0))).isEqualTo(printed);
  }

  /** Asserts that a definition, printed as JSON and read, is the same, and prints the same. */
  public static void assertSurvivesJson(Definition definition) {
    String printed = AzurePolicyPrinter.print(definition);

    List<Definition> again = value(AzurePolicyParser.parse(Source.of("printed.json", printed)));

    assertThat(again).hasSize(1);
    assertSameTree(again.get(0), definition);
    assertThat(AzurePolicyPrinter.print(again.get(0))).isEqualTo(printed);
  }

  private static <T> T value(Outcome<T> outcome) {
    FaultAssert.assertNoFaults(outcome);
    return outcome.orElseThrow();
  }
}
