package dev.portcullis.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.MadeUpParameters;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.cases.CaseFile;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.InitiativeChecker;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.compile.RowPolicyEngine;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.engine.value.ValueWriter;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.parser.PolicyParser;
import dev.portcullis.parser.TemplateReader;
import dev.portcullis.printer.AzurePolicyPrinter;
import dev.portcullis.printer.PolicyPrinter;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * What must hold of any text, whoever wrote it: its faults can be told, no exception is thrown, and
 * what was read survives printing.
 */
public final class HostileText {

  private static final PolicyChecker CHECKER = new PolicyChecker(AliasCatalog.builtIn());
  private static final List<String> RESOURCES =
      List.of(
          "{}",
          """
          {"type": "Microsoft.KeyVault/vaults", "name": "a", "id": "/subscriptions/s/resourceGroups\
          /g/providers/Microsoft.KeyVault/vaults/a", "location": "eastus2", "tags": {"env": "x"},
           "properties": {"sku": {"name": "x"}, "networkAcls": {"ipRules": [{"value": "10.0.0.1"}]}}}
          """,
          """
          {"type": "Microsoft.KeyVault.Data/vaults/keys", "name": "a", "keyType": "RSA",
           "keySize": 2048, "attributes": {"createdOn": "2026-01-01T00:00:00Z"}}
          """);

  private HostileText() {}

  /** Reads a text as JSON and as definitions in JSON. */
  public static void json(String text) {
    Source source = Source.of("hostile.json", text);
    tell(JsonParser.parse(source));
    tell(AzurePolicyParser.parse(source)).ifPresent(HostileText::survive);
  }

  /** Reads a text as a template expression, which stands in a JSON string. */
  public static void template(String text) {
    String json = ValueWriter.write(new TextValue("[" + text + "]"));
    tell(JsonParser.parse(Source.of("hostile.json", json)).then(TemplateReader::read));
  }

  /** Reads a text in our language. */
  public static void policy(String text) {
    tell(PolicyParser.parse(Source.of("hostile.policy", text))).ifPresent(HostileText::survive);
    tell(PolicyParser.parseCondition(Source.of("typed", text), Optional.of("key")));
  }

  /** Reads a text in either spelling, checks what it defines, and evaluates what has no fault. */
  public static void check(String text) {
    for (Definition definition :
        tell(DefinitionParser.parse(Source.of("hostile", text))).orElse(List.of())) {
      if (definition instanceof PolicyDefinition policy) {
        tell(CHECKER.check(policy)).ifPresent(HostileText::evaluate);
      } else if (definition instanceof Initiative initiative) {
        tell(new InitiativeChecker(id -> Optional.empty()).check(initiative));
      }
    }
  }

  private static void evaluate(CheckedPolicy checked) {
    Outcome<BoundPolicy> bound =
        Binder.bind(checked, MadeUpParameters.of(checked.definition()), PolicyContext.NONE);
    tell(bound).ifPresent(policy -> RESOURCES.forEach(resource -> evaluate(policy, resource)));
  }

  private static void evaluate(BoundPolicy policy, String resource) {
    EvaluationCase one = evaluationCase(resource);
    assertThat(new RowPolicyEngine().judge(policy, one.resource(), one.environment()))
        .isEqualTo(
            PlainEvaluator.evaluate(policy, one.resource(), one.environment()).verdict().kind());
  }

  private static EvaluationCase evaluationCase(String resource) {
    try {
      return CaseFile.of(
          "hostile",
          (ObjectValue)
              ValueReader.read(
                  """
                  {"note": "", "if": {}, "want": "compliant", "resource": %s, "related": [%s]}
                  """
                      .formatted(resource, resource)));
    } catch (MalformedJson impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void survive(List<Definition> definitions) {
    for (Definition definition : definitions) {
      String printed = PolicyPrinter.print(definition);
      List<Definition> again = PolicyParser.parse(Source.of("printed", printed)).orElseThrow();
      assertThat(again).as(printed).hasSize(1);
      assertThat(PolicyPrinter.print(again.get(0))).isEqualTo(printed);
      String json = AzurePolicyPrinter.print(definition);
      assertThat(AzurePolicyPrinter.print(again.get(0))).isEqualTo(json);
      assertThat(
              AzurePolicyPrinter.print(
                  AzurePolicyParser.parse(Source.of("printed", json)).orElseThrow().get(0)))
          .isEqualTo(json);
    }
  }

  private static <T> Optional<T> tell(Outcome<T> outcome) {
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      assertThat(DiagnosticPrinter.print(diagnostic)).isNotBlank();
    }
    return outcome.value();
  }
}
