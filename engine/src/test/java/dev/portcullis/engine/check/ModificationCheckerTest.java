package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.checkThen;

import dev.portcullis.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModificationCheckerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"operation\": \"ADDORREPLACE\", \"field\": \"tags['a']\", \"value\": \"b\"}",
        "{\"operation\": \"remove\", \"field\": \"tags.a\"}",
        "{\"operation\": \"add\", \"field\": \"identity.type\", \"value\": \"SystemAssigned\"}",
        "{\"operation\": \"addOrReplace\", \"field\": \"Microsoft.KeyVault/vaults/enableSoftDelete\","
            + " \"value\": true, \"condition\": \"[greater(requestContext().apiVersion, '2019')]\"}"
      })
  void takesOperationsOnTagsIdentityAndModifiableAliases(String operation) {
    checkOperation(operation).reportsNothing();
  }

  @Test
  void reportsAnAppendOfNothing() {
    checkThen("{\"effect\": \"append\", \"details\": «[]»}")
        .reports(DiagnosticCode.INVALID_DETAILS, "`details` of `append` must not be empty");
  }

  @Test
  void reportsAnAliasThatCannotBeModified() {
    checkOperation(
            """
            {
              "operation": "add",
              "field": "«Microsoft.KeyVault/vaults/secrets/value»",
              "value": "x"
            }
            """)
        .reports(
            DiagnosticCode.ALIAS_NOT_MODIFIABLE,
            "`Microsoft.KeyVault/vaults/secrets/value` cannot be modified",
            "audit or deny it, or deploy what is wanted");
  }

  @Test
  void reportsFieldsThatNobodyCanWrite() {
    checkOperation(
            """
            {"operation": "add", "field": "«location»", "value": "x"}
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`modify` cannot write `location`",
            "write a tag, `identity.type` or an alias");
    checkOperation(
            """
            {"operation": "add", "field": "«tags»", "value": {}}
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`modify` cannot write `tags`",
            "write each tag on its own: `tags['…']`");
  }

  @Test
  void reportsAnOperationThatThereIsNot() {
    checkOperation(
            """
            {"operation": "«replace»", "field": "tags.a", "value": "x"}
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`replace` is no operation of modify",
            "write `add`, `addOrReplace` or `remove`");
  }

  @Test
  void reportsAnOperationWithoutItsValue() {
    checkOperation(
            """
            {"operation": "«add»", "field": "tags.a"}
            """)
        .reports(DiagnosticCode.INVALID_DETAILS, "`add` needs a `value`");
  }

  @Test
  void reportsARemovalOfAnythingButATag() {
    checkOperation(
            """
            {"operation": "remove", "field": "«Microsoft.KeyVault/vaults/enableSoftDelete»"}
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`remove` can only remove a tag",
            "write `tags['…']` as the field");
  }

  @Test
  void reportsFunctionsThatAConditionOfAnOperationCannotCall() {
    checkOperation(
            """
            {
              "operation": "add",
              "field": "tags.a",
              "value": "x",
              "condition": "[equals(«field»('location'), 'westeurope')]"
            }
            """)
        .reports(
            DiagnosticCode.FUNCTION_NOT_AVAILABLE,
            "`field` cannot be used in the condition of an operation",
            "ask for it in `if`");
  }

  @Test
  void reportsRolesAndConflictEffect() {
    checkThen(
            """
            {
              "effect": "modify",
              "details": {
                "roleDefinitionIds": «[]»,
                "operations": [{"operation": "remove", "field": "tags.a"}]
              }
            }
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS, "`roleDefinitionIds` must be an array with an element");
    checkThen(
            """
            {
              "effect": "modify",
              "details": {
                "roleDefinitionIds": ["r"],
                "conflictEffect": "«block»",
                "operations": [{"operation": "remove", "field": "tags.a"}]
              }
            }
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`conflictEffect` must be `audit`, `deny` or `disabled`");
  }

  @Test
  void reportsThatThereAreNoOperations() {
    checkThen(
            """
            {
              "effect": "modify",
              "details": «{"roleDefinitionIds": ["r"], "operations": []}»
            }
            """)
        .reports(DiagnosticCode.INVALID_DETAILS, "`operations` must not be empty");
  }

  @Test
  void leavesAppendToWriteAnyAlias() {
    checkThen(
            """
            {
              "effect": "append",
              "details": [
                {"field": "Microsoft.KeyVault/vaults/secrets/value", "value": "x"},
                {"field": "«kind»", "value": "x"}
              ]
            }
            """)
        .reports(
            DiagnosticCode.INVALID_DETAILS,
            "`append` cannot write `kind`",
            "write a tag, `identity.type` or an alias");
  }

  private static CheckAssert checkOperation(String operation) {
    return checkThen(
        """
        {
          "effect": "modify",
          "details": {"roleDefinitionIds": ["r"], "operations": [%s]}
        }
        """
            .formatted(operation));
  }
}
