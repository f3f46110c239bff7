package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.check;
import static dev.portcullis.engine.check.CheckAssert.checkThen;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsCheckerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "auditIfNotExists | the `type` of the related resource",
        "DeployIfNotExists | the `type` of the related resource",
        "modify | `operations`",
        "append | an array of `field` and `value`",
        "denyAction | `actionNames`"
      })
  void reportsAnEffectWithoutTheDetailsItNeeds(String effect, String need) {
    checkThen("{\"effect\": \"«" + effect + "»\"}")
        .reports(
            DiagnosticCode.MISSING_DETAILS, "effect `" + effect + "` needs `details` with " + need);
  }

  @Test
  void reportsAnAllowedEffectWithoutTheDetailsItNeeds() {
    check(
            """
            {
              "parameters": {
                "effect": {"type": "String", "allowedValues": ["Audit", "«Modify»", "Disabled"]}
              },
              "policyRule": {
                "if": {"field": "type", "equals": "a/b"},
                "then": {"effect": "[parameters('effect')]"}
              }
            }
            """)
        .reports(
            DiagnosticCode.MISSING_DETAILS, "effect `Modify` needs `details` with `operations`");
  }

  @Test
  void reportsWordsThatThereAreNot() {
    checkThen(
            """
            {
              "effect": "auditIfNotExists",
              "details": {"type": "P/d", "existenceScope": "«everywhere»"}
            }
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`existenceScope` must be `ResourceGroup` or `Subscription`");
    checkThen(
            """
            {"effect": "manual", "details": {"defaultState": "«Good»"}}
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`defaultState` must be `Unknown`, `Compliant`, `NonCompliant` or `Non-compliant`");
    checkThen(
            """
            {"effect": "denyAction", "details": {"actionNames": ["«write»"]}}
            """)
        .reports(DiagnosticCode.INVALID_DETAILS, "`actionNames` must be `delete`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0M", "pt10m", "PT6H", "afterProvisioning", "[concat('PT', '10M')]"})
  void takesADelayOfUpToSixHours(String delay) {
    checkThen(
            """
            {
              "effect": "auditIfNotExists",
              "details": {"type": "P/d", "evaluationDelay": "%s"}
            }
            """
                .formatted(delay))
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT361M", "-PT1M", "later", "P1D"})
  void reportsADelayThatIsNone(String delay) {
    checkThen(
            """
            {
              "effect": "auditIfNotExists",
              "details": {"type": "P/d", "evaluationDelay": "«%s»"}
            }
            """
                .formatted(delay))
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`evaluationDelay` must be `AfterProvisioning`, `AfterProvisioningSuccess` or"
                + " `AfterProvisioningFailure`, or a duration",
            "write a duration from `PT0M` to `PT360M`, such as `PT10M`");
  }

  @Test
  void reportsARelatedTypeThatIsNone() {
    checkThen(
            """
            {"effect": "auditIfNotExists", "details": {"type": "«diagnosticSettings»"}}
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`diagnosticSettings` is no resource type",
            "write the full type, such as `Microsoft.Insights/diagnosticSettings`");
  }

  @Test
  void warnsOfARelatedResourceOfTheTypeThatIsAskedFor() {
    checkThen(
            """
            {"effect": "auditIfNotExists", "details": {"type": "«microsoft.keyvault/vaults»"}}
            """)
        .reports(
            DiagnosticCode.RELATED_TO_ITSELF,
            "the related resource has the type that `if` asks for, and no `name`",
            "add `\"name\": \"[field('name')]\"`, else any resource of the type will do");
    checkThen(
            """
            {
              "effect": "auditIfNotExists",
              "details": {"type": "microsoft.keyvault/vaults", "name": "[field('name')]"}
            }
            """)
        .reportsNothing();
  }

  @Test
  void reportsADeploymentThatLacksWhatItNeeds() {
    checkThen(
            """
            {"effect": "deployIfNotExists", "details": {"type": "P/d"}}
            """)
        .reportsMessages("`roleDefinitionIds` is missing", "`deployment` is missing");
    checkThen(
            """
            {
              "effect": "deployIfNotExists",
              "details": {
                "type": "P/d",
                "roleDefinitionIds": ["r"],
                "deploymentScope": "«subscription»",
                "deployment": {"properties": {}}
              }
            }
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "a deployment to the subscription needs a `location`",
            "add `\"location\": \"…\"` to `deployment`");
  }

  @Test
  void readsTheParametersOfADeploymentAndLeavesItsTemplateAlone() {
    checkThen(
            """
            {
              "effect": "deployIfNotExists",
              "details": {
                "type": "P/d",
                "roleDefinitionIds": ["r"],
                "deployment": {
                  "properties": {
                    "parameters": {"name": {"value": "[parameters('«x»')]"}},
                    "template": {"outputs": {"a": "[variables('x')"}}
                  }
                }
              }
            }
            """)
        .reports(
            DiagnosticCode.UNKNOWN_PARAMETER,
            "unknown parameter `x`",
            "the definition declares no parameters");
  }

  @Test
  void reportsCascadesOutsideOfModeIndexed() {
    check(
            """
            {
              "mode": "All",
              "policyRule": {
                "if": {"field": "type", "equals": "a/b"},
                "then": {
                  "effect": "denyAction",
                  "details": {
                    "actionNames": ["delete"],
                    "cascadeBehaviors": «{"resourceGroup": "deny"}»
                  }
                }
              }
            }
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`cascadeBehaviors` is available in mode `Indexed` only");
  }
}
