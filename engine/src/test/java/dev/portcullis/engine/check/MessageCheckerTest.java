package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.check;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

class MessageCheckerTest {

  private static final String KEYS = "Microsoft.KeyVault.Data/vaults/keys";

  @Test
  void takesFieldsOfTheJudgedTypeAndDeclaredParameters() {
    withMessage(KEYS, "{name} has {keySize} bits; {$LEAST} are asked {{so}}").reportsNothing();
    withMessage(KEYS, "{Microsoft.KeyVault.Data/vaults/keys/keySize} {tags.owner} {id}")
        .reportsNothing();
    withMessage("Microsoft.KeyVault/vaults", "{enableSoftDelete} {networkAcls.ipRules[*].value}")
        .reportsNothing();
  }

  @Test
  void reportsAFieldThatTheTypeDoesNotHave() {
    withMessage(KEYS, "it has «{keySise}» bits")
        .reports(
            DiagnosticCode.UNKNOWN_PLACEHOLDER,
            "the message names the field `keySise`, which no judged object has",
            "did you mean `keySize`?");
  }

  @Test
  void reportsAParameterThatIsNotDeclared() {
    withMessage(KEYS, "at least «{$lest}»")
        .reports(
            DiagnosticCode.UNKNOWN_PLACEHOLDER,
            "the message names the parameter `lest`, which is not declared",
            "did you mean `least`?");
  }

  @Test
  void reportsWhatStandsForNothing() {
    withMessage(KEYS, "an open «{brace»")
        .reports(
            DiagnosticCode.UNKNOWN_PLACEHOLDER,
            "`{brace` stands for nothing",
            "write `{field}` or `{$parameter}`; `{{` is a brace");
    withMessage(KEYS, "an empty «{ $ }» one")
        .reports(
            DiagnosticCode.UNKNOWN_PLACEHOLDER,
            "`{ $ }` stands for nothing",
            "write `{field}` or `{$parameter}`; `{{` is a brace");
  }

  @Test
  void leavesTheFieldsOfTypesThatNoCatalogueKnows() {
    withMessage("Contoso.Things/things", "{colour}").reportsNothing();
  }

  private static CheckAssert withMessage(String type, String message) {
    return check(
        """
        {
          "mode": "All",
          "metadata": {"portcullis.message": "%s"},
          "parameters": {"least": {"type": "Integer", "defaultValue": 3072}},
          "policyRule": {
            "if": {
              "allOf": [
                {"field": "type", "equals": "%s"},
                {"field": "name", "like": "[concat(string(parameters('least')), '*')]"}
              ]
            },
            "then": {"effect": "audit"}
          }
        }
        """
            .formatted(message, type));
  }
}
