package dev.portcullis.engine;

import java.util.Map;

/** What the tests of the front door judge: a policy about the size of keys, and keys. */
final class Keys {

  static final String VAULT =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/contoso";

  static final String POLICY =
      """
      policy "RSA keys should be long" {
        id       "/providers/Microsoft.Authorization/policyDefinitions/key-size"
        version  "1.0.0"
        category "Key Vault"
        mode     Microsoft.KeyVault.Data

        parameter least: Integer default 3072
        parameter effect: String in [Audit, Deny, Disabled] default Deny

        for key
        when keyType like "RSA*"
         and keySize < $least
        then $effect
      }
      """;

  private Keys() {}

  static PolicySource source() {
    return PolicySource.policies("rsa.policy", POLICY);
  }

  static CompiledPolicies policies() {
    return PolicyEngine.standard().compile(source()).orElseThrow();
  }

  static AzureResource key(String name, Object keySize) {
    return AzureResource.of(
        Map.of(
            "id",
            VAULT + "/keys/" + name,
            "name",
            name,
            "type",
            "Microsoft.KeyVault.Data/vaults/keys",
            "keyType",
            "RSA",
            "keySize",
            keySize));
  }
}
