package dev.portcullis.engine.check;

import dev.portcullis.engine.state.Effect;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a definition evaluates: resources of Resource Manager, or components of a provider. */
public enum PolicyMode {
  /** Subscriptions, resource groups and every resource. */
  ALL("All", Family.RESOURCE_MANAGER),
  /** Resources whose types have tags and a location. */
  INDEXED("Indexed", Family.RESOURCE_MANAGER),
  KEY_VAULT_DATA("Microsoft.KeyVault.Data", Family.COMPONENTS),
  MANAGED_HSM_DATA("Microsoft.ManagedHSM.Data", Family.COMPONENTS),
  DATA_FACTORY_DATA("Microsoft.DataFactory.Data", Family.COMPONENTS),
  MACHINE_LEARNING_V2_DATA("Microsoft.MachineLearningServices.v2.Data", Family.COMPONENTS),
  KUBERNETES_DATA("Microsoft.Kubernetes.Data", Family.KUBERNETES),
  NETWORK_DATA("Microsoft.Network.Data", Family.NETWORK),
  CONTAINER_SERVICE_DATA("Microsoft.ContainerService.Data", Family.PUBLISHED_ONLY),
  COGNITIVE_SERVICES_DATA("Microsoft.CognitiveServices.Data", Family.PUBLISHED_ONLY),
  MACHINE_LEARNING_DATA("Microsoft.MachineLearningServices.Data", Family.PUBLISHED_ONLY),
  LOAD_TEST_DATA("Microsoft.LoadTestService.Data", Family.PUBLISHED_ONLY);

  /** What modes have in common. */
  private enum Family {
    RESOURCE_MANAGER,
    COMPONENTS,
    KUBERNETES,
    NETWORK,
    /** Seen in published definitions, described on no page. */
    PUBLISHED_ONLY
  }

  private final String wireName;
  private final Family family;

  PolicyMode(String wireName, Family family) {
    this.wireName = wireName;
    this.family = family;
  }

  /** Its name in Azure Policy JSON. */
  public String wireName() {
    return wireName;
  }

  /** Whether it evaluates what Resource Manager manages, rather than components of a provider. */
  public boolean isOfResourceManager() {
    return family == Family.RESOURCE_MANAGER;
  }

  /** Whether it evaluates the components of vaults or of managed HSMs. */
  public boolean isOfVaults() {
    return this == KEY_VAULT_DATA || this == MANAGED_HSM_DATA;
  }

  /** Whether it evaluates what resources of a type hold; the type in any case. */
  public boolean isOfComponentsIn(String type) {
    return (this == KEY_VAULT_DATA && type.equalsIgnoreCase("Microsoft.KeyVault/vaults"))
        || (this == MANAGED_HSM_DATA && type.equalsIgnoreCase("Microsoft.KeyVault/managedHSMs"));
  }

  /** Whether Azure refuses it in a definition that an author writes. */
  public boolean isForBuiltInsOnly() {
    return family == Family.COMPONENTS;
  }

  /** The effects that a policy of this mode may have. */
  public Set<Effect> effects() {
    return switch (family) {
      case RESOURCE_MANAGER ->
          EnumSet.of(
              Effect.APPEND,
              Effect.AUDIT,
              Effect.AUDIT_ACTION,
              Effect.AUDIT_IF_NOT_EXISTS,
              Effect.DENY,
              Effect.DENY_ACTION,
              Effect.DEPLOY_IF_NOT_EXISTS,
              Effect.DISABLED,
              Effect.MANUAL,
              Effect.MODIFY);
      case COMPONENTS -> EnumSet.of(Effect.AUDIT, Effect.DENY, Effect.DISABLED);
      case KUBERNETES -> EnumSet.of(Effect.AUDIT, Effect.DENY, Effect.DISABLED, Effect.MUTATE);
      case NETWORK -> EnumSet.of(Effect.ADD_TO_NETWORK_GROUP, Effect.DISABLED);
      case PUBLISHED_ONLY -> EnumSet.allOf(Effect.class);
    };
  }

  /** The mode of this name, without regard to case. */
  public static Optional<PolicyMode> find(String name) {
    return Arrays.stream(values()).filter(mode -> mode.wireName.equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all modes. */
  public static List<String> names() {
    return Arrays.stream(values()).map(PolicyMode::wireName).toList();
  }
}
