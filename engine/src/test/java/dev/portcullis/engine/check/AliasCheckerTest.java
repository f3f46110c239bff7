package dev.portcullis.engine.check;

import static dev.portcullis.engine.check.CheckAssert.check;
import static dev.portcullis.engine.check.CheckAssert.checkIf;
import static dev.portcullis.engine.check.CheckAssert.checkThen;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.alias.AliasCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasCheckerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type",
        "fullName",
        "identity.userAssignedIdentities",
        "tags",
        "tags['a']",
        "tags.a",
        "Microsoft.KeyVault/vaults/enableSoftDelete",
        "microsoft.keyvault/VAULTS/networkacls.IPRULES[*].value",
        "Microsoft.KeyVault.Data/vaults/keys/keySize"
      })
  void knowsFieldsInAnyCase(String field) {
    checkIf("{\"field\": \"%s\", \"exists\": true}".formatted(field)).reportsNothing();
  }

  @Test
  void reportsAnUnknownAliasWithTheNearestName() {
    checkIf(
            """
            {"field": "«Microsoft.KeyVault/vaults/enableSoftDelet»", "equals": true}
            """)
        .reports(
            DiagnosticCode.UNKNOWN_ALIAS,
            "unknown alias `Microsoft.KeyVault/vaults/enableSoftDelet`",
            "did you mean `Microsoft.KeyVault/vaults/enableSoftDelete`?");
  }

  @Test
  void suggestsAShortNameForAShortName() {
    check(
            """
            policy {
              for certificate
              when «validityInMont» > 24
              then audit
            }
            """)
        .reports(
            DiagnosticCode.UNKNOWN_ALIAS,
            "unknown alias `Microsoft.KeyVault.Data/vaults/certificates/validityInMont`",
            "did you mean `validityInMonths`?");
  }

  @Test
  void reportsAnUnknownAliasThatIsLikeNoOther() {
    checkIf(
            """
            {"field": "«Microsoft.KeyVault/vaults/colourOfTheDoorToTheCellar»", "exists": true}
            """)
        .reports(
            DiagnosticCode.UNKNOWN_ALIAS,
            "unknown alias `Microsoft.KeyVault/vaults/colourOfTheDoorToTheCellar`",
            "no alias of `Microsoft.KeyVault/vaults` has a name like this one");
  }

  @Test
  void reportsTheSlashFormOfAComponentsAlias() {
    checkIf(
            """
            {
              "field": "«Microsoft.KeyVault.Data/vaults/certificates/attributes/expiresOn»",
              "exists": true
            }
            """)
        .reports(
            DiagnosticCode.UNKNOWN_ALIAS,
            "unknown alias `Microsoft.KeyVault.Data/vaults/certificates/attributes/expiresOn`",
            "did you mean `Microsoft.KeyVault.Data/vaults/certificates/attributes.expiresOn`?");
  }

  @Test
  void looksIntoFunctionsOperationsAndExistenceConditions() {
    checkIf(
            """
            {"value": "[empty(field('«Microsoft.KeyVault/vaults/vaultUrl»'))]", "equals": true}
            """)
        .reports(
            DiagnosticCode.UNKNOWN_ALIAS,
            "unknown alias `Microsoft.KeyVault/vaults/vaultUrl`",
            "did you mean `Microsoft.KeyVault/vaults/vaultUri`?");
    checkThen(
            """
            {
              "effect": "auditIfNotExists",
              "details": {
                "type": "Microsoft.Insights/diagnosticSettings",
                "existenceCondition": {
                  "field": "«Microsoft.Insights/diagnosticSettings/logs.enable»",
                  "equals": true
                }
              }
            }
            """)
        .reports(
            DiagnosticCode.UNKNOWN_ALIAS,
            "unknown alias `Microsoft.Insights/diagnosticSettings/logs.enable`",
            "did you mean `Microsoft.Insights/diagnosticSettings/logs.enabled`?");
  }

  @Test
  void looksIntoBothBranchesOfAComputedField() {
    checkIf(
            """
            {
              "field": "[if(true(), 'location', '«Microsoft.KeyVault/vaults/tenantIds»')]",
              "exists": true
            }
            """)
        .reports(
            DiagnosticCode.UNKNOWN_ALIAS,
            "unknown alias `Microsoft.KeyVault/vaults/tenantIds`",
            "did you mean `Microsoft.KeyVault/vaults/tenantId`?");
  }

  @Test
  void warnsOnceOfAnAliasWhoseTypeNoCatalogueKnows() {
    checkIf(
            """
            {
              "allOf": [
                {"field": "«Microsoft.Storage/storageAccounts/sku.name»", "equals": "a"},
                {"field": "microsoft.storage/storageAccounts/sku.name", "notEquals": "b"}
              ]
            }
            """)
        .reports(
            DiagnosticCode.ALIAS_OF_UNKNOWN_TYPE,
            "no catalogue knows `Microsoft.Storage/storageAccounts/sku.name`: its path is taken to"
                + " be `properties.sku.name`",
            "give a catalogue that knows the type `Microsoft.Storage/storageAccounts`");
  }

  @Test
  void suggestsATypeThatIsKnown() {
    checkIf(
            """
            {"field": "«Microsoft.KeyVault/vault/enableSoftDelete»", "equals": true}
            """)
        .reports(
            DiagnosticCode.ALIAS_OF_UNKNOWN_TYPE,
            "no catalogue knows `Microsoft.KeyVault/vault/enableSoftDelete`: its path is taken to"
                + " be `properties.enableSoftDelete`",
            "did you mean the type `Microsoft.KeyVault/vaults`?");
  }

  @Test
  void warnsOfAPathIntoTheResource() {
    checkIf(
            """
            {"field": "«properties.enableSoftDelete»", "equals": true}
            """)
        .reports(
            DiagnosticCode.PATH_INTO_RESOURCE,
            "`properties.enableSoftDelete` is no alias and no plain field: it is read as a path",
            "Azure takes an alias only, such as `Microsoft.KeyVault/vaults/sku.name`");
  }

  @Test
  void suggestsThePlainFieldThatWasMeant() {
    checkIf(
            """
            {"field": "«locaton»", "equals": "westeurope"}
            """)
        .reports(
            DiagnosticCode.PATH_INTO_RESOURCE,
            "`locaton` is no alias and no plain field: it is read as a path",
            "did you mean `location`?");
  }

  @Test
  void reportsWhatNamesNoField() {
    checkIf(
            """
            {"field": "«tags[*]»", "equals": "a"}
            """)
        .reports(
            DiagnosticCode.NO_FIELD,
            "`tags[*]` names no field: tags are no array",
            "write `tags` for the object of all tags");
    checkIf(
            """
            {"field": "«»", "equals": "a"}
            """)
        .reports(
            DiagnosticCode.NO_FIELD,
            "`` names no field",
            "write an alias, a tag, or one of `name`, `fullName`, `kind`, `type`, `location`, `id`,"
                + " `identity.type`, `identity.userAssignedIdentities`");
  }

  @Test
  void warnsOfEverythingWithoutACatalogue() {
    check(
            AliasCatalog.EMPTY,
            """
            {
              "if": {"field": "«Microsoft.KeyVault/vaults/enableSoftDelete»", "equals": true},
              "then": {"effect": "audit"}
            }
            """)
        .reports(
            DiagnosticCode.ALIAS_OF_UNKNOWN_TYPE,
            "no catalogue knows `Microsoft.KeyVault/vaults/enableSoftDelete`: its path is taken to"
                + " be `properties.enableSoftDelete`",
            "give a catalogue that knows the type `Microsoft.KeyVault/vaults`");
  }
}
