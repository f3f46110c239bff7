package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.check;
import static dev.portcullis.engine.check.CheckAssert.checkThen;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectCheckerTest {

  @ParameterizedTest
  @ValueSource(strings = {"audit", "DENY", "Disabled", "Manual", "enforceRegoPolicy"})
  void knowsEffectsInAnyCase(String effect) {
    check(
            """
            {
              "mode": "Microsoft.ContainerService.Data",
              "policyRule": {
                "if": {"field": "type", "equals": "a/b"},
                "then": {"effect": "%s"}
              }
            }
            """
                .formatted(effect))
        .reportsNothing();
  }

  @Test
  void reportsAnEffectThatThereIsNot() {
    checkThen(
            """
            {"effect": "«denyIfNotExists»"}
            """)
        .reports(
            DiagnosticCode.UNKNOWN_EFFECT,
            "unknown effect `denyIfNotExists`",
            "did you mean `deployIfNotExists`?");
    checkThen(
            """
            {"effect": "«refuse»"}
            """)
        .reports(
            DiagnosticCode.UNKNOWN_EFFECT,
            "unknown effect `refuse`",
            "write `audit`, `deny` or another effect of Azure Policy");
  }

  @Test
  void reportsAnAllowedValueThatIsNoEffect() {
    withEffects("All", "\"Audit\", \"«Blok»\"")
        .reports(
            DiagnosticCode.UNKNOWN_EFFECT,
            "unknown effect `Blok`",
            "write `audit`, `deny` or another effect of Azure Policy");
  }

  @Test
  void reportsAnEffectThatTheModeDoesNotHave() {
    withEffects("Microsoft.Kubernetes.Data", "\"Audit\", \"«Modify»\"", "operations")
        .reports(
            DiagnosticCode.EFFECT_NOT_IN_MODE,
            "mode `Microsoft.Kubernetes.Data` has no effect `Modify`",
            "it has `audit`, `deny`, `disabled`, `mutate`");
  }

  @Test
  void warnsOfEffectsThatCannotReplaceEachOther() {
    withEffects("All", "\"AuditIfNotExists\", \"Disabled\", \"«Audit»\"", "type")
        .reports(
            DiagnosticCode.EFFECTS_DO_NOT_MIX,
            "effect `Audit` cannot stand in for `AuditIfNotExists`",
            "make a definition for each: they need different `details`");
  }

  @Test
  void takesEffectsThatCanReplaceEachOther() {
    withEffects("All", "\"Audit\", \"Deny\", \"Disabled\"").reportsNothing();
    withEffects("All", "\"Manual\", \"Disabled\"").reportsNothing();
  }

  private static CheckAssert withEffects(String mode, String allowed) {
    return withEffects(mode, allowed, "none");
  }

  private static CheckAssert withEffects(String mode, String allowed, String details) {
    String written =
        switch (details) {
          case "type" -> ", \"details\": {\"type\": \"P/d\"}";
          case "operations" ->
              """
              , "details": {
                "roleDefinitionIds": ["r"],
                "operations": [{"operation": "add", "field": "tags.a", "value": "b"}]
              }
              """;
          default -> "";
        };
    return check(
        """
        {
          "mode": "%s",
          "parameters": {"effect": {"type": "String", "allowedValues": [%s]}},
          "policyRule": {
            "if": {"field": "type", "equals": "a/b"},
            "then": {"effect": "[parameters('effect')]"%s}
          }
        }
        """
            .formatted(mode, allowed, written));
  }
}
