package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.NotStarted.Reason;
import dev.portcullis.engine.fact.ResourceKind;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many objects of each kind one assigned policy reaches. */
final class ScopeCounts {

  private final Map<ResourceKind, Long> reached = new EnumMap<>(ResourceKind.class);
  private final BitSet vaults = new BitSet();

  /** Counts objects that are reached. */
  void add(ResourceKind kind, long count) {
    reached.merge(kind, count, Long::sum);
  }

  /** Notes a vault that is reached. */
  void addVault(int vault) {
    vaults.set(vault);
  }

  /** The numbers of the vaults that are reached. */
  BitSet vaults() {
    return vaults;
  }

  /** How many objects are reached. */
  long total() {
    return reached.values().stream().mapToLong(Long::longValue).sum();
  }

  private long of(ResourceKind kind) {
    return reached.getOrDefault(kind, 0L);
  }

  /**
   * Why a policy judged nothing.
   *
   * @param read how many objects were read at all
   * @param vaultsRead how many vaults
   */
  NotStarted notStarted(AssignedPolicy policy, long read, long vaultsRead) {
    return notJudged(policy)
        .orElseGet(
            () -> policy.policy().mode().isOfVaults() ? noComponent(vaultsRead) : noResource(read));
  }

  private static Optional<NotStarted> notJudged(AssignedPolicy policy) {
    return switch (policy.judged()) {
      case YES -> Optional.empty();
      case DISABLED ->
          Optional.of(
              new NotStarted(Reason.DISABLED, "its effect is disabled: it is not evaluated"));
      case STATIC ->
          Optional.of(
              new NotStarted(
                  Reason.STATIC,
                  "it is Static, a control that is attested: its rule can never match"));
      case BY_PROVIDER ->
          Optional.of(
              new NotStarted(
                  Reason.BY_PROVIDER,
                  "only the provider of its mode can judge by it, mode `%s`, effect `%s`"
                      .formatted(policy.policy().mode().wireName(), policy.policy().effectText())));
    };
  }

  private NotStarted noComponent(long vaultsRead) {
    long vaultsReached = Math.max(vaults.cardinality(), of(ResourceKind.VAULT));
    if (vaultsReached == 0 && of(ResourceKind.COMPONENT) == 0) {
      return vaultsRead == 0
          ? new NotStarted(Reason.NOTHING_READ, "no vault was read")
          : new NotStarted(
              Reason.NO_VAULT_IN_SCOPE,
              "no vault is in its scope; %s read"
                  .formatted(vaultsRead == 1 ? "1 was" : vaultsRead + " were"));
    }
    if (of(ResourceKind.COMPONENT) == 0) {
      return new NotStarted(
          Reason.COMPONENTS_NOT_READ,
          "of %s in its scope no key, secret or certificate was read"
              .formatted(counted(vaultsReached, "vault")));
    }
    return new NotStarted(
        Reason.NO_OBJECT_OF_TYPE,
        "of %s in its scope none is of a type that it speaks of"
            .formatted(counted(of(ResourceKind.COMPONENT), "component")));
  }

  private NotStarted noResource(long read) {
    if (read == 0) {
      return new NotStarted(Reason.NOTHING_READ, "no resource was read");
    }
    long resources = of(ResourceKind.VAULT) + of(ResourceKind.RESOURCE);
    return resources == 0
        ? new NotStarted(
            Reason.NOTHING_IN_SCOPE,
            "no resource is in its scope; %s read"
                .formatted(read == 1 ? "1 object was" : read + " objects were"))
        : new NotStarted(
            Reason.NO_RESOURCE_OF_TYPE,
            "of %s in its scope none is one that it speaks of"
                .formatted(counted(resources, "resource")));
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
