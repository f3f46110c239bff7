package dev.portcullis.engine.comply;

import dev.portcullis.ast.Definition;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.parser.AzurePolicyParser;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.time.Instant;
import java.util.List;

/** A small estate for tests: one vault, a few keys, one policy about the size of RSA keys. */
final class Contoso {

  static final String VAULT =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/contoso";

  private static final String POLICY =
      """
      {
        "id": "/providers/Microsoft.Authorization/policyDefinitions/key-size",
        "name": "key-size",
        "properties": {
          "displayName": "RSA keys should be long",
          "mode": "Microsoft.KeyVault.Data",
          "parameters": {
            "least": {"type": "Integer"},
            "effect": {"type": "String", "defaultValue": "Audit"}
          },
          "policyRule": {
            "if": {"allOf": [
              {"field": "type", "equals": "Microsoft.KeyVault.Data/vaults/keys"},
              {"field": "Microsoft.KeyVault.Data/vaults/keys/keyType", "like": "RSA*"},
              {"field": "Microsoft.KeyVault.Data/vaults/keys/keySize",
               "less": "[parameters('least')]"}
            ]},
            "then": {"effect": "[parameters('effect')]"}
          }
        }
      }
      """;

  private static final String ASSIGNMENT =
      """
      {
        "id": "%s/providers/Microsoft.Authorization/policyAssignments/long-keys",
        "properties": {
          "displayName": "Long keys",
          "policyDefinitionId": "/providers/microsoft.authorization/policyDefinitions/KEY-SIZE",
          "enforcementMode": "%s",
          "parameters": {"least": {"value": 3072}, "effect": {"value": "%s"}}
        }
      }
      """;

  private Contoso() {}

  static AssignedPolicies assigned(
      String scope, String enforcementMode, String effect, Exemption... exemptions) {
    List<Definition> definitions =
        AzurePolicyParser.parse(Source.of("key-size.json", POLICY)).orElseThrow();
    return new AssignedPolicies(
        JsonParser.parse(
                Source.of("assignment.json", ASSIGNMENT.formatted(scope, enforcementMode, effect)))
            .then(AssignmentReader::read)
            .then(
                new PolicyAssigner(new PolicyChecker(AliasCatalog.builtIn()), definitions)::assign)
            .orElseThrow(),
        List.of(exemptions));
  }

  static Resource vault() {
    return resource("{\"id\": \"%s\", \"type\": \"Microsoft.KeyVault/vaults\"}".formatted(VAULT));
  }

  static Resource key(String name, String keySize) {
    return resource(
        """
        {"id": "%s/keys/%s", "name": "%s", "type": "microsoft.keyvault.data/vaults/KEYS",
         "keyType": "RSA", "keySize": %s}
        """
            .formatted(VAULT, name, name, keySize));
  }

  static Resource secret(String name) {
    return resource(
        "{\"id\": \"%s/secrets/%s\", \"type\": \"Microsoft.KeyVault.Data/vaults/secrets\"}"
            .formatted(VAULT, name));
  }

  static Estate estate() {
    return Estate.of(Instant.parse("2026-11-24T00:00:00Z"), ObjectValue.EMPTY, List.of(vault()));
  }

  private static Resource resource(String json) {
    try {
      return new Resource((ObjectValue) ValueReader.read(json));
    } catch (MalformedJson e) {
      throw new IllegalArgumentException(e);
    }
  }
}
