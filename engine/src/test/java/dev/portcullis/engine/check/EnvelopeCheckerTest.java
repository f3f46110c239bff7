package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.check;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class EnvelopeCheckerTest {

  @Test
  void takesTheKnownModesInAnyCase() {
    withMode("\"mode\": \"indexed\"").reportsNothing();
    withMode("\"mode\": \"Microsoft.Kubernetes.Data\"").reportsNothing();
    withMode("\"policyType\": \"builtin\", \"mode\": \"Microsoft.KeyVault.Data\"").reportsNothing();
  }

  @Test
  void warnsOfAModeThatIsNotKnown() {
    withMode("\"mode\": \"«Microsoft.KeyVaults.Data»\"")
        .reports(
            DiagnosticCode.UNKNOWN_MODE,
            "unknown mode `Microsoft.KeyVaults.Data`",
            "did you mean `Microsoft.KeyVault.Data`?");
    withMode("\"mode\": \"«x»\"")
        .reports(
            DiagnosticCode.UNKNOWN_MODE,
            "unknown mode `x`",
            "write `All` or `Indexed`, or the mode of a provider");
  }

  @Test
  void tellsThatAzureRefusesACustomDataPlanePolicy() {
    withMode("\"policyType\": \"Custom\", \"mode\": \"«Microsoft.KeyVault.Data»\"")
        .reports(
            DiagnosticCode.CUSTOM_DATA_PLANE_POLICY,
            "Azure takes mode `Microsoft.KeyVault.Data` in built-in definitions only",
            "Portcullis evaluates it all the same");
  }

  private static CheckAssert withMode(String members) {
    return check(
        """
        {
          %s,
          "policyRule": {
            "if": {"field": "type", "equals": "a/b"},
            "then": {"effect": "audit"}
          }
        }
        """
            .formatted(members));
  }
}
