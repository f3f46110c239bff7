package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.checkIf;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class CurrentCheckerTest {

  @Test
  void reportsCurrentOutsideOfACount() {
    checkIf(
            """
            {"value": "[«current»()]", "equals": "a"}
            """)
        .reports(
            DiagnosticCode.UNKNOWN_CURRENT,
            "`current` stands in no count",
            "it gives the member that the `where` of a count looks at");
  }

  @Test
  void reportsCurrentInTheTargetOfItsOwnCount() {
    checkIf(
            """
            {
              "count": {"value": ["a"], "name": "x"},
              "equals": "[«current»('x')]"
            }
            """)
        .reports(
            DiagnosticCode.UNKNOWN_CURRENT,
            "`current` stands in no count",
            "it gives the member that the `where` of a count looks at");
  }

  @Test
  void takesCurrentWithoutArgumentsInACountThatIsNotNested() {
    checkIf(inCounts("[current()]")).reportsNothing();
  }

  @Test
  void reportsCurrentWithoutArgumentsInANestedCount() {
    checkIf(nested("[«current»()]"))
        .reports(
            DiagnosticCode.UNKNOWN_CURRENT,
            "`current()` in a count inside another one does not say which is meant",
            "write `current('Microsoft.KeyVault/vaults/accessPolicies[*]')` or `current('words')`");
  }

  @Test
  void findsTheCountThatIsNamed() {
    checkIf(nested("[current('WORDS')]")).reportsNothing();
    checkIf(nested("[current('Microsoft.KeyVault/vaults/accessPolicies[*]')]")).reportsNothing();
    checkIf(nested("[current('microsoft.keyvault/vaults/accessPolicies[*].objectId')]"))
        .reportsNothing();
    checkIf(inCounts("[current('default')]")).reportsNothing();
  }

  @Test
  void findsTheCountOfAnAliasThatHidesItsStar() {
    checkIf(
            """
            {
              "count": {
                "field": "Microsoft.Insights/diagnosticSettings/logs[*]",
                "where": {
                  "value": "[current('Microsoft.Insights/diagnosticSettings/logs.enabled')]",
                  "equals": true
                }
              },
              "greater": 0
            }
            """)
        .reportsNothing();
  }

  @Test
  void reportsWhatNoCountGives() {
    checkIf(nested("[current('«word»')]"))
        .reports(
            DiagnosticCode.UNKNOWN_CURRENT,
            "no count around this one gives `word`",
            "did you mean `words`?");
    checkIf(nested("[current('«Microsoft.KeyVault/vaults/networkAcls.ipRules[*]»')]"))
        .reports(
            DiagnosticCode.UNKNOWN_CURRENT,
            "no count around this one gives `Microsoft.KeyVault/vaults/networkAcls.ipRules[*]`",
            "write `current('Microsoft.KeyVault/vaults/accessPolicies[*]')` or `current('words')`");
  }

  private static String inCounts(String value) {
    return """
        {
          "count": {"value": ["a"], "where": {"value": "%s", "equals": "a"}},
          "greater": 0
        }
        """
        .formatted(value);
  }

  private static String nested(String value) {
    return """
        {
          "count": {
            "field": "Microsoft.KeyVault/vaults/accessPolicies[*]",
            "where": {
              "count": {
                "value": ["a"],
                "name": "words",
                "where": {"value": "%s", "equals": "a"}
              },
              "greater": 0
            }
          },
          "greater": 0
        }
        """
        .formatted(value);
  }
}
