package dev.portcullis.engine.assign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "/subscriptions/s, /subscriptions/s, true",
    "/subscriptions/s, /SUBSCRIPTIONS/S/resourceGroups/g, true",
    "/subscriptions/s/, /subscriptions/s/resourceGroups/g, true",
    "/subscriptions/s, /subscriptions/s2/resourceGroups/g, false",
    "/subscriptions/s/resourceGroups/g, /subscriptions/s/resourceGroups/g2, false",
    "/subscriptions/s/resourceGroups/g, /subscriptions/s, false",
    "kv-a, /subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/KV-A/keys/k, true",
    "kv-a/keys/k, /subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-a/keys/k/1, true",
    "kv-a/keys/k, /subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-a/keys/k2, false",
    "kv-a, /subscriptions/s/resourceGroups/kv-a/providers/Microsoft.Web/sites/kv-a, false",
    "'', /subscriptions/s, true"
  })
  void coversItselfAndAllBelow(String scope, String resource, boolean covers) {
    assertThat(new Scope(scope).covers(resource)).isEqualTo(covers);
  }

  @ParameterizedTest
  @CsvSource({
    "/providers/Microsoft.Management/managementGroups/m, true",
    "/subscriptions/s, true",
    "/subscriptions/s/resourceGroups/g, true",
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v, true",
    "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/secrets/x/1, true",
    "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/a, true",
    "kv-payments, true",
    "kv-payments/certificates/wallet/3f, true",
    "kv-payments/wallet, false",
    "/subscription/s, false",
    "/subscriptions/s/groups/g, false",
    "https://kv-payments.vault.azure.net, false"
  })
  void hasAShape(String scope, boolean wellFormed) {
    assertThat(new Scope(scope).isWellFormed()).isEqualTo(wellFormed);
  }

  @Test
  void anAssignmentIsMadeAboveItsProvider() {
    assertThat(
            Scope.above(
                "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/certificates"))
        .isEqualTo(new Scope("/subscriptions/s"));
  }
}
