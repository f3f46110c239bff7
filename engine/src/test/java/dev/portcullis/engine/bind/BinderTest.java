package dev.portcullis.engine.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.MarkedSource;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.bind.ParameterValues.Given;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {

  private static final String POLICY =
      """
      {
        "policyType": "BuiltIn",
        "mode": "Microsoft.KeyVault.Data",
        "parameters": {
          "«months»": {"type": "Integer"},
          "keyTypes": {
            "type": "Array",
            "defaultValue": ["RSA"],
            "allowedValues": ["RSA", "EC"]
          },
          "effect": {
            "type": "String",
            "allowedValues": ["Audit", "Deny", "Disabled"],
            "defaultValue": "Audit"
          }
        },
        "policyRule": {
          "if": {"field": "type", "equals": "Microsoft.KeyVault.Data/vaults/certificates"},
          "then": {"effect": "[parameters('effect')]"}
        }
      }
      """;

  @Test
  void takesGivenValuesAndElseTheDefaults() {
    BoundPolicy policy = bind(POLICY, Map.of("MONTHS", NumberValue.of(12))).orElseThrow();

    assertThat(policy.parameter("months")).contains(NumberValue.of(12));
    assertThat(policy.parameter("KeyTypes")).contains(ArrayValue.of(new TextValue("RSA")));
    assertThat(policy.parameter("other")).isEmpty();
    assertThat(policy.parameters().members()).containsOnlyKeys("months", "keyTypes", "effect");
  }

  @Test
  void knowsModeAndEffectAndHowTheEffectIsSpelled() {
    BoundPolicy policy =
        bind(POLICY, Map.of("months", NumberValue.of(1), "effect", new TextValue("Deny")))
            .orElseThrow();

    assertThat(policy.mode()).isEqualTo(PolicyMode.KEY_VAULT_DATA);
    assertThat(policy.effect()).isEqualTo(Effect.DENY);
    assertThat(policy.effectText()).isEqualTo("Deny");
  }

  @Test
  void readsALiteralEffectInAnyCase() {
    BoundPolicy policy =
        bind(
                """
                {"if": {"field": "type", "equals": "a"}, "then": {"effect": "DENY"}}
                """,
                Map.of())
            .orElseThrow();

    assertThat(policy.effect()).isEqualTo(Effect.DENY);
    assertThat(policy.effectText()).isEqualTo("DENY");
  }

  @Test
  void takesAValueThatLooksLikeAnExpressionAsData() {
    String policy =
        """
        {
          "parameters": {"text": {"type": "String"}},
          "policyRule": {
            "if": {"field": "type", "equals": "[parameters('text')]"},
            "then": {"effect": "audit"}
          }
        }
        """;

    assertThat(bind(policy, Map.of("text", new TextValue("[x]"))).orElseThrow().parameter("text"))
        .contains(new TextValue("[x]"));
  }

  @Test
  void takesADefaultThatIsNotAllowed() {
    String policy =
        """
        {
          "parameters": {
            "x": {"type": "String", "allowedValues": ["a"], "defaultValue": "b"}
          },
          "policyRule": {
            "if": {"field": "type", "equals": "[parameters('x')]"},
            "then": {"effect": "audit"}
          }
        }
        """;

    assertThat(bind(policy, Map.of()).diagnostics()).isEmpty();
  }

  @Test
  void reportsAParameterWithoutAValueWhereItIsDeclared() {
    MarkedSource marked = MarkedSource.of(POLICY);

    Diagnostic fault = onlyFault(bind(marked.source(), ParameterValues.NONE));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.MISSING_PARAMETER_VALUE);
    assertThat(fault.message()).isEqualTo("parameter `months` has no value");
    assertThat(fault.hint()).contains("give it one: it has no default");
    assertThat(fault.span().start() + "-" + fault.span().end()).isEqualTo(marked.marks().get(0));
  }

  @Test
  void reportsAValueForAParameterThatIsNotDeclared() {
    Diagnostic fault =
        onlyFault(
            bind(POLICY, Map.of("months", NumberValue.of(1), "efect", new TextValue("Deny"))));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.UNDEFINED_PARAMETER);
    assertThat(fault.message()).isEqualTo("the definition has no parameter `efect`");
    assertThat(fault.hint()).contains("did you mean `effect`?");
  }

  @ParameterizedTest
  @CsvSource({
    "months, text, 'the value of parameter `months` must be an integer, not a string'",
    "months, number, 'the value of parameter `months` must be an integer, not a number'",
    "keyTypes, text, 'the value of parameter `keyTypes` must be an array, not a string'",
    "effect, boolean, 'the value of parameter `effect` must be a string, not a boolean'"
  })
  void reportsAValueOfTheWrongType(String parameter, String kind, String message) {
    Map<String, Value> values =
        Map.of(
            "text", new TextValue("12"),
            "number", new NumberValue("1.5"),
            "boolean", BooleanValue.TRUE);

    Diagnostic fault =
        onlyFault(
            bind(
                source(POLICY),
                ParameterValues.of(Map.of("months", NumberValue.of(1)))
                    .with(
                        new Given(
                            parameter,
                            Objects.requireNonNull(values.get(kind)),
                            Optional.empty()))));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.WRONG_PARAMETER_TYPE);
    assertThat(fault.message()).isEqualTo(message);
    assertThat(fault.hint()).contains("values are not converted");
  }

  @Test
  void reportsAValueThatIsNotAllowedWhereItIsWritten() {
    Span place = Source.of("assignment.json", "\"deny\"").span(1, 5);

    Diagnostic fault =
        onlyFault(
            bind(
                source(POLICY),
                ParameterValues.of(Map.of("months", NumberValue.of(1)))
                    .with(new Given("effect", new TextValue("deny"), Optional.of(place)))));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.PARAMETER_VALUE_NOT_ALLOWED);
    assertThat(fault.span()).isEqualTo(place);
    assertThat(fault.message())
        .isEqualTo("`deny` is not among the allowed values of parameter `effect`");
    assertThat(fault.hint()).contains("write `Deny`: allowed values compare with regard to case");
  }

  @Test
  void reportsAnElementThatIsNotAllowed() {
    Diagnostic fault =
        onlyFault(
            bind(
                POLICY,
                Map.of(
                    "months",
                    NumberValue.of(1),
                    "keyTypes",
                    ArrayValue.of(new TextValue("EC"), new TextValue("oct")))));

    assertThat(fault.message())
        .isEqualTo("`oct` is not among the allowed values of parameter `keyTypes`");
    assertThat(fault.hint()).contains("write one of `RSA`, `EC`");
  }

  @Test
  void reportsAnEffectThatThereIsNotWhereItsValueIs() {
    MarkedSource marked =
        MarkedSource.of(
            """
            {
              "parameters": {"effect": {"type": "String", "defaultValue": "«Denny»"}},
              "policyRule": {
                "if": {"field": "type", "equals": "a"},
                "then": {"effect": "[parameters('effect')]"}
              }
            }
            """);

    Diagnostic fault = onlyFault(bind(marked.source(), ParameterValues.NONE));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.UNKNOWN_EFFECT);
    assertThat(fault.message()).isEqualTo("unknown effect `Denny`");
    assertThat(fault.hint()).contains("did you mean `deny`?");
    assertThat(fault.span().start() + "-" + fault.span().end()).isEqualTo(marked.marks().get(0));
  }

  @Test
  void computesAnEffectFromParameters() {
    String policy =
        """
        {
          "parameters": {"strict": {"type": "Boolean"}},
          "policyRule": {
            "if": {"field": "type", "equals": "a/b"},
            "then": {"effect": "[if(parameters('strict'), toUpper('deny'), 'audit')]"}
          }
        }
        """;

    assertThat(bind(policy, Map.of("strict", BooleanValue.TRUE)).orElseThrow().effectText())
        .isEqualTo("DENY");
  }

  @Test
  void reportsAnEffectThatCannotBeComputed() {
    Diagnostic fault =
        onlyFault(
            bind(
                """
                {
                  "parameters": {"strict": {"type": "String"}},
                  "policyRule": {
                    "if": {"field": "type", "equals": "a/b"},
                    "then": {"effect": "[if(parameters('strict'), 'deny', 'audit')]"}
                  }
                }
                """,
                Map.of("strict", new TextValue("yes"))));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.UNKNOWN_EFFECT);
    assertThat(fault.message())
        .isEqualTo("the effect cannot be told: what must be true or false is neither");
  }

  @Test
  void reportsAnEffectForWhichTheDetailsDoNotDo() {
    Diagnostic fault =
        onlyFault(
            bind(
                """
                {
                  "parameters": {"effect": {"type": "String"}},
                  "policyRule": {
                    "if": {"field": "type", "equals": "a/b"},
                    "then": {"effect": "[parameters('effect')]"}
                  }
                }
                """,
                Map.of("effect", new TextValue("Modify"))));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.MISSING_DETAILS);
    assertThat(fault.message()).isEqualTo("effect `Modify` needs `details` with `operations`");
  }

  @Test
  void tellsWhatPolicyGives() {
    PolicyContext context =
        new PolicyContext("/assignment", "/definition", Optional.of("/set"), Optional.empty());

    assertThat(context.toValue())
        .hasToString(
            "{assignmentId=/assignment, definitionId=/definition, setDefinitionId=/set,"
                + " definitionReferenceId=null}");
  }

  private static Diagnostic onlyFault(Outcome<BoundPolicy> outcome) {
    assertThat(outcome.diagnostics()).hasSize(1);
    return outcome.diagnostics().get(0);
  }

  private static Source source(String policy) {
    return MarkedSource.of(policy).source();
  }

  private static Outcome<BoundPolicy> bind(String policy, Map<String, Value> values) {
    return bind(source(policy), ParameterValues.of(values));
  }

  private static Outcome<BoundPolicy> bind(Source source, ParameterValues values) {
    PolicyDefinition definition =
        (PolicyDefinition) AzurePolicyParser.parse(source).orElseThrow().get(0);
    return new PolicyChecker(AliasCatalog.builtIn())
        .check(definition)
        .then(checked -> Binder.bind(checked, values, PolicyContext.NONE));
  }
}
