package dev.portcullis.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.MarkedSource;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InitiativeCheckerTest {

  private static final String DEFINITION =
      """
      {
        "version": "2.1.0",
        "parameters": {
          "effect": {"type": "String", "defaultValue": "Audit"},
          "days": {"type": "Integer"}
        },
        "policyRule": {
          "if": {"field": "type", "equals": "a/b"},
          "then": {"effect": "[parameters('effect')]"}
        }
      }
      """;

  @Test
  void takesWhatTheDefinitionDeclares() {
    assertThat(check(initiative("\"DAYS\": {\"value\": \"[parameters('all')]\"}")).diagnostics())
        .isEmpty();
  }

  @Test
  void reportsAValueThatTheDefinitionDoesNotDeclare() {
    check(initiative("\"days\": {\"value\": 1}, \"«efect»\": {\"value\": \"Deny\"}"))
        .reports(
            DiagnosticCode.UNDEFINED_PARAMETER,
            "the definition has no parameter `efect`",
            "did you mean `effect`?");
  }

  @Test
  void reportsAParameterThatGetsNoValue() {
    check(
            """
            {"policyDefinitions": [{"policyDefinitionId": "«known»"}]}
            """)
        .reports(
            DiagnosticCode.MISSING_PARAMETER_VALUE,
            "parameter `days` of this policy has no value",
            "hand one down: it has no default");
  }

  @Test
  void looksIntoNoDefinitionThatIsNotAtHand() {
    assertThat(
            check(
                    """
                    {"policyDefinitions": [{"policyDefinitionId": "unknown"}]}
                    """)
                .diagnostics())
        .isEmpty();
  }

  @Test
  void looksIntoNoDefinitionOfAVersionThatIsNotFollowed() {
    String policies =
        """
        {"policyDefinitions": [{"policyDefinitionId": "«known»", "definitionVersion": "%s"}]}
        """;

    assertThat(check(policies.formatted("1.*.*")).diagnostics()).isEmpty();
    assertThat(check(policies.formatted("2.*.*")).diagnostics()).hasSize(1);
  }

  @Test
  void reportsAParameterThatTheInitiativeDoesNotDeclare() {
    check(initiative("\"days\": {\"value\": \"[parameters('«al»')]\"}"))
        .reports(DiagnosticCode.UNKNOWN_PARAMETER, "unknown parameter `al`", "did you mean `all`?");
  }

  @Test
  void reportsAFunctionThatThereIsNot() {
    check(initiative("\"days\": {\"value\": \"[«adds»(1, 2)]\"}"))
        .reports(DiagnosticCode.UNKNOWN_FUNCTION, "unknown function `adds`", "did you mean `add`?");
  }

  @Test
  void reportsWhatNeedsAResource() {
    check(initiative("\"days\": {\"value\": \"[length(«field»('name'))]\"}"))
        .reports(
            DiagnosticCode.NOT_CONSTANT,
            "what an initiative hands down must follow from parameters alone",
            "`field` is only known for a resource");
  }

  @Test
  void reportsAGroupThatThereIsNot() {
    check(
            """
            {
              "policyDefinitionGroups": [{"name": "keys"}],
              "policyDefinitions": [
                {"policyDefinitionId": "other", "groupNames": ["KEYS", "«keyz»"]}
              ]
            }
            """)
        .reports(
            DiagnosticCode.UNKNOWN_GROUP,
            "the initiative has no group `keyz`",
            "did you mean `keys`?");
  }

  @Test
  void warnsOfADefaultOfAnotherType() {
    Checked checked =
        check(
            """
            {
              "parameters": {
                "a": {"type": "String", "defaultValue": «[]»},
                "b": {"type": "String", "defaultValue": null, "allowedValues": null}
              },
              "policyDefinitions": []
            }
            """);

    assertThat(checked.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple(
                DiagnosticCode.UNFIT_DEFAULT,
                "the default of parameter `a` must be a string, not an array"));
  }

  @Test
  void reportsNamesThatStandTwice() {
    check(
            """
            {
              "policyDefinitions": [
                {"policyDefinitionId": "a", "policyDefinitionReferenceId": "one"},
                {"policyDefinitionId": "b", "policyDefinitionReferenceId": "«One»"}
              ]
            }
            """)
        .reports(
            DiagnosticCode.DUPLICATE_NAME,
            "there are two of the name `One`",
            "give each policy a name of its own");
    check(
            """
            {
              "policyDefinitionGroups": [{"name": "keys"}, {"name": "«keys»"}],
              "policyDefinitions": []
            }
            """)
        .reports(
            DiagnosticCode.DUPLICATE_NAME,
            "there are two of the name `keys`",
            "give each group a name of its own");
  }

  private record Checked(MarkedSource marked, List<Diagnostic> diagnostics) {

    void reports(DiagnosticCode code, String message, String hint) {
      assertThat(diagnostics).hasSize(1);
      Diagnostic diagnostic = diagnostics.get(0);
      assertThat(diagnostic.message()).isEqualTo(message);
      assertThat(diagnostic.hint()).contains(hint);
      assertThat(diagnostic.code()).isEqualTo(code);
      assertThat(marked.marks())
          .containsExactly(diagnostic.span().start() + "-" + diagnostic.span().end());
    }
  }

  private static String initiative(String parameters) {
    return """
        {
          "parameters": {"all": {"type": "Integer"}},
          "policyDefinitions": [{"policyDefinitionId": "known", "parameters": {%s}}]
        }
        """
        .formatted(parameters);
  }

  private static Checked check(String text) {
    MarkedSource marked = MarkedSource.of(text);
    Initiative initiative =
        (Initiative) AzurePolicyParser.parse(marked.source()).orElseThrow().get(0);
    PolicyDefinition known =
        (PolicyDefinition)
            AzurePolicyParser.parse(Source.of("known.json", DEFINITION)).orElseThrow().get(0);
    return new Checked(
        marked,
        new InitiativeChecker(id -> id.equals("known") ? Optional.of(known) : Optional.empty())
            .check(initiative)
            .diagnostics());
  }
}
