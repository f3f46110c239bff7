package dev.portcullis.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyEngineTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private static final String ASSIGNMENT =
      """
      {"id": "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/long-keys",
       "properties": {
         "policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/key-size",
         "enforcementMode": "DoNotEnforce",
         "parameters": {"least": {"value": 4096}}}}
      """;

  private static final String INITIATIVE =
      """
      {"id": "/providers/Microsoft.Authorization/policySetDefinitions/keys",
       "type": "Microsoft.Authorization/policySetDefinitions",
       "name": "keys",
       "properties": {
         "policyType": "Custom",
         "policyDefinitions": [
           {"policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/key-size",
            "policyDefinitionReferenceId": "short", "parameters": {"least": {"value": 2048}}},
           {"policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/key-size",
            "policyDefinitionReferenceId": "long", "parameters": {"least": {"value": 4096}}}]}}
      """;

  private static final String ASSIGNMENT_OF_INITIATIVE =
      """
      {"id": "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/keys",
       "properties": {
         "policyDefinitionId": "/providers/Microsoft.Authorization/policySetDefinitions/keys"}}
      """;

  @Test
  void policiesWithoutAssignmentsAreInForceWithTheirDefaults() {
    CompiledPolicies policies = Keys.policies();

    assertThat(policies.policies())
        .containsExactly(
            new PolicyReference(
                "/providers/Microsoft.Authorization/policyDefinitions/key-size",
                "RSA keys should be long",
                "/providers/Microsoft.Authorization/policyDefinitions/key-size",
                "",
                Effect.DENY,
                true));
  }

  @Test
  void twoUsesOfADefinitionInAnInitiativeAreToldApart() {
    CompiledPolicies policies =
        PolicyEngine.standard()
            .compile(
                Keys.source(),
                PolicySource.policies("initiative.json", INITIATIVE),
                PolicySource.assignments("assignments.json", ASSIGNMENT_OF_INITIATIVE))
            .orElseThrow();
    PolicyMonitor monitor = PolicyMonitor.start(policies, NOW, change -> {});
    monitor.put(Keys.key("k", 3072));

    assertThat(policies.policies())
        .extracting(PolicyReference::referenceId)
        .containsExactly("short", "long");
    assertThat(monitor.states(Keys.key("k", 3072).id()).values())
        .containsExactly(ComplianceState.COMPLIANT, ComplianceState.NON_COMPLIANT);
  }

  @Test
  void parametersAreGivenAlongWithTheText() {
    CompiledPolicies policies =
        PolicyEngine.standard()
            .compile(Keys.source().withParameters(Map.of("LEAST", 2048, "effect", "Audit")))
            .orElseThrow();

    assertThat(policies.decide(request(2048), NOW)).isEqualTo(new Decision(List.of(), List.of()));
    assertThat(policies.decide(request(1024), NOW).remarks()).hasSize(1);
  }

  @Test
  void whereSomethingIsAssignedTheAssignmentsCount() {
    CompiledPolicies policies =
        PolicyEngine.standard()
            .compile(Keys.source(), PolicySource.assignments("assignments.json", ASSIGNMENT))
            .orElseThrow();

    Decision decision = policies.decide(request(3072), NOW);

    assertThat(decision.isAllowed()).isTrue();
    assertThat(decision.remarks())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.policy().enforced()).isFalse();
              assertThat(finding.policy().assignmentId()).endsWith("/long-keys");
            });
  }

  @Test
  void allFaultsOfAllSourcesAreToldAtOnce() {
    Outcome<CompiledPolicies> outcome =
        PolicyEngine.standard()
            .compile(
                PolicySource.policies("broken.policy", "policy \"half\" {"),
                PolicySource.policies(
                    "unknown.json",
                    "{\"if\": {\"field\": \"type\", \"equal\": \"x\"}, \"then\": {\"effect\":"
                        + " \"audit\"}}"),
                Keys.source().withParameters(Map.of("most", 1)));

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics())
        .extracting(diagnostic -> diagnostic.span().source().name())
        .contains("broken.policy", "unknown.json", "rsa.policy");
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::message)
        .contains("the definition has no parameter `most`");
  }

  @Test
  void aliasesOfACatalogueAreKnown() {
    String catalogue =
        """
        [{"namespace": "Contoso.Test", "resourceTypes": [{"resourceType": "boxes", "aliases": [
          {"name": "Contoso.Test/boxes/colour", "defaultPath": "properties.paint.colour"}]}]}]
        """;
    String policy =
        """
        {"mode": "All", "policyRule": {
          "if": {"field": "Contoso.Test/boxes/colour", "equals": "red"},
          "then": {"effect": "deny"}}}
        """;

    CompiledPolicies policies =
        PolicyEngine.standard()
            .compile(
                PolicySource.policies("red.json", policy),
                PolicySource.aliases("aliases.json", catalogue))
            .orElseThrow();

    AzureResource box =
        AzureResource.parse(
                """
                {"type": "Contoso.Test/boxes", "id": "/b",
                 "properties": {"paint": {"colour": "Red"}}}
                """)
            .orElseThrow();
    assertThat(policies.decide(Request.of("write", "someone", box), NOW).isAllowed()).isFalse();
  }

  @Test
  void everyEvaluatorGivesTheSameAnswer() {
    for (Evaluator evaluator : Evaluator.values()) {
      CompiledPolicies policies =
          PolicyEngine.standard().withEvaluator(evaluator).compile(Keys.source()).orElseThrow();

      assertThat(policies.decide(request(2048), NOW).isAllowed()).as("%s", evaluator).isFalse();
      assertThat(policies.decide(request(3072), NOW).isAllowed()).as("%s", evaluator).isTrue();
    }
  }

  @Test
  void onlyPoliciesTakeParameters() {
    assertThatThrownBy(
            () -> PolicySource.assignments("a.json", ASSIGNMENT).withParameters(Map.of("a", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.json holds no policies");
  }

  private static Request request(int keySize) {
    return Request.of("KeyCreate", "someone", Keys.key("new", keySize));
  }
}
