package dev.portcullis.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceIdTest {

  private static final String VAULT =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v";

  @Test
  void theVaultOfAComponentIsTheFrontOfItsId() {
    assertThat(ResourceId.vault(VAULT + "/certificates/c/1")).contains(VAULT);
    assertThat(ResourceId.vault(VAULT)).contains(VAULT);
    assertThat(ResourceId.vault(VAULT.replace("vaults", "MANAGEDHSMS") + "/keys/k"))
        .contains(VAULT.replace("vaults", "MANAGEDHSMS"));
    assertThat(ResourceId.vault("/subscriptions/s/resourceGroups/g")).isEmpty();
    assertThat(ResourceId.vault("")).isEmpty();
  }

  @Test
  void subscriptionAndGroupStandAtTheFront() {
    assertThat(ResourceId.subscription(VAULT)).contains("/subscriptions/s");
    assertThat(ResourceId.resourceGroup(VAULT)).contains("/subscriptions/s/resourceGroups/g");
    assertThat(ResourceId.resourceGroup("/subscriptions/s")).isEmpty();
  }
}
