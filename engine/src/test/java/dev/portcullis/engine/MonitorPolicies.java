package dev.portcullis.engine;

import java.util.List;

/**
 * Policies that hang on the clock, on the vault, on related resources, on each other and on
 * nothing.
 */
final class MonitorPolicies {

  private static final String DATA =
      """
      {"id": "/policies/%s", "mode": "Microsoft.KeyVault.Data", "policyRule": {
        "if": {"allOf": [{"field": "type", "equals": "Microsoft.KeyVault.Data/vaults/%s"}, %s]},
        "then": {"effect": "audit"}}}
      """;

  private static final String EXISTENCE =
      """
      {"id": "/policies/%s", "mode": "All", "policyRule": {
        "if": %s,
        "then": {"effect": "auditIfNotExists", "details": {%s}}}}
      """;

  private static final String ACTING =
      """
      {"id": "/policies/%s", "mode": "Indexed", "policyRule": {
        "if": {"allOf": [{"field": "type", "equals": "Microsoft.KeyVault/vaults"}, %s]},
        "then": %s}}
      """;

  private static final String AUDIT = "{\"effect\": \"audit\"}";

  private static final String OF_VAULTS =
      "{\"field\": \"type\", \"equals\": \"Microsoft.KeyVault/vaults\"}";

  private MonitorPolicies() {}

  static List<PolicySource> all() {
    return List.of(
        data("size", "keys", "{\"field\": \"KEYS/keySize\", \"less\": 3072}"),
        data(
            "expired",
            "keys",
            "{\"field\": \"KEYS/attributes.expiresOn\", \"less\": \"[utcNow()]\"}"),
        data(
            "expires-soon",
            "keys",
            "{\"field\": \"KEYS/attributes.expiresOn\", \"lessOrEquals\": \"[addDays(utcNow(), 2)]\"}"),
        data(
            "long-lived",
            "secrets",
            "{\"field\": \"SECRETS/attributes.expiresOn\", \"greater\": \"[addDays(utcNow(), 3)]\"}"),
        data(
            "not-yet",
            "secrets",
            "{\"not\": {\"value\": \"[utcNow()]\", \"greaterOrEquals\":"
                + " \"[field('SECRETS/attributes.notBefore')]\"}}"),
        data(
            "old",
            "secrets",
            "{\"value\": \"[addDays(if(empty(field('SECRETS/attributes.notBefore')),"
                + " field('SECRETS/attributes.createdOn'), field('SECRETS/attributes.notBefore')), 1)]\","
                + " \"less\": \"[utcNow()]\"}"),
        data(
            "young",
            "keys",
            "{\"value\": \"[addDays(utcNow(), -1)]\", \"lessOrEquals\":"
                + " \"[field('KEYS/attributes.createdOn')]\"}"),
        data(
            "after-noon",
            "certificates",
            "{\"value\": \"[substring(utcNow(), 11, 2)]\", \"greater\": \"12\"}"),
        data(
            "production",
            "keys",
            "{\"value\": \"[vault().tags.stage]\", \"equals\": \"production\"}"),
        data(
            "in-group",
            "secrets",
            "{\"value\": \"[resourceGroup().tags.stage]\", \"equals\": \"production\"}"),
        data(
            "vault-expires",
            "certificates",
            "{\"value\": \"[vault().tags.until]\", \"less\": \"[utcNow()]\"}"),
        existence(
            "diagnostics",
            OF_VAULTS,
            """
            "type": "Microsoft.Insights/diagnosticSettings",
            "existenceCondition": {"field": "Microsoft.Insights/diagnosticSettings/workspaceId",
              "equals": "w"}
            """),
        existence(
            "connections",
            OF_VAULTS,
            """
            "type": "Microsoft.KeyVault/vaults/privateEndpointConnections"
            """),
        existence(
            "neighbour",
            OF_VAULTS,
            """
            "type": "Microsoft.Network/privateEndpoints",
            "existenceCondition": {"field": "location", "equals": "[field('location')]"}
            """),
        existence(
            "lock",
            "{\"field\": \"name\", \"exists\": true}",
            """
            "type": "Microsoft.Authorization/locks"
            """),
        existence(
            "valid-lock",
            OF_VAULTS,
            """
            "type": "Microsoft.Authorization/locks",
            "existenceCondition": {"field": "properties.until", "greater": "[utcNow()]"}
            """),
        acting(
            "stage-production",
            "{\"field\": \"tags.stage\", \"exists\": true}",
            """
            {"effect": "modify", "details": {"roleDefinitionIds": ["r"], "operations": [
              {"operation": "addOrReplace", "field": "tags.stage", "value": "production"}]}}
            """),
        acting(
            "stage-of-group",
            "{\"field\": \"location\", \"equals\": \"westeurope\"}",
            """
            {"effect": "modify", "details": {"roleDefinitionIds": ["r"], "operations": [
              {"operation": "addOrReplace", "field": "tags.stage",
               "value": "[resourceGroup().tags.stage]"}]}}
            """),
        acting(
            "stage-by-day",
            "{\"field\": \"tags.until\", \"exists\": true}",
            """
            {"effect": "append", "details": [
              {"field": "tags.stage", "value": "[substring(utcNow(), 8, 2)]"}]}
            """),
        acting(
            "counted",
            """
            {"count": {"field": "Microsoft.KeyVault/vaults/networkAcls.ipRules[*]",
              "where": {"field": "Microsoft.KeyVault/vaults/networkAcls.ipRules[*].value", "equals": "w"}},
              "greater": 1}
            """,
            AUDIT),
        acting(
            "each",
            """
            {"field": "Microsoft.KeyVault/vaults/networkAcls.ipRules[*].value", "equals": "w"}
            """,
            AUDIT),
        acting("tag", "{\"field\": \"[concat('tags.', 'stage')]\", \"equals\": \"test\"}", AUDIT),
        acting("named", "{\"field\": \"fullName\", \"contains\": \"e\"}", AUDIT),
        acting("tagged", "{\"field\": \"tags\", \"containsKey\": \"until\"}", AUDIT),
        acting(
            "kept",
            "{\"field\": \"tags.until\", \"less\": \"[utcNow()]\"}",
            """
            {"effect": "denyAction", "details": {"actionNames": ["delete"]}}
            """),
        acting(
            "attested",
            "{\"field\": \"tags.stage\", \"equals\": \"production\"}",
            """
            {"effect": "manual", "details": {"defaultState": "Unknown"}}
            """),
        acting(
            "denied",
            "{\"field\": \"tags.until\", \"lessOrEquals\": \"[addDays(utcNow(), -1)]\"}",
            """
            {"effect": "deny"}
            """));
  }

  private static PolicySource data(String name, String kind, String condition) {
    String written =
        condition
            .replace("KEYS/", "Microsoft.KeyVault.Data/vaults/keys/")
            .replace("SECRETS/", "Microsoft.KeyVault.Data/vaults/secrets/");
    return PolicySource.policies(name + ".json", DATA.formatted(name, kind, written));
  }

  private static PolicySource acting(String name, String condition, String then) {
    return PolicySource.policies(name + ".json", ACTING.formatted(name, condition, then));
  }

  private static PolicySource existence(String name, String condition, String details) {
    return PolicySource.policies(name + ".json", EXISTENCE.formatted(name, condition, details));
  }
}
