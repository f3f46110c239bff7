package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Judged;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Counts states over a whole scan: for objects, for vaults, for each policy and each whole. */
final class ScanTallies {

  private final List<AssignedPolicy> policies;
  private final Vaults vaults = new Vaults();
  private final Map<ResourceKind, Tally> objects = new EnumMap<>(ResourceKind.class);
  private final Tally vaultStates = new Tally();
  private final List<Tally> ofPolicy = new ArrayList<>();
  private final List<ScopeCounts> scopes = new ArrayList<>();
  private final RollUps rollUps;
  private long read;

  ScanTallies(List<AssignedPolicy> policies) {
    this.policies = policies;
    this.rollUps = new RollUps(policies);
    for (ResourceKind kind : ResourceKind.values()) {
      objects.put(kind, new Tally());
    }
    for (int policy = 0; policy < policies.size(); policy++) {
      ofPolicy.add(new Tally());
      scopes.add(new ScopeCounts());
    }
  }

  /** Adds what all policies say of a slice. */
  void add(SliceStates states) {
    Slice slice = states.slice();
    ResourceKind kind = slice.resource(0).kind();
    VaultRuns vaultOf = vaults.of(slice);
    read += slice.size();
    for (PolicyRows policy : states.policies()) {
      ofPolicy.get(policy.policy()).add(policy.states(), kind, vaultOf);
    }
    rollUps.add(states.policies(), slice, kind, vaultOf);
    addObjects(states, kind, vaultOf);
    addScopes(states, kind, vaultOf);
  }

  private void addObjects(SliceStates states, ResourceKind kind, VaultRuns vaultOf) {
    StateRows all = states.rolledUp();
    Objects.requireNonNull(objects.get(kind)).add(all, kind, vaultOf);
    if (kind != ResourceKind.RESOURCE) {
      vaultStates.add(all, kind, vaultOf);
    }
  }

  private void addScopes(SliceStates states, ResourceKind kind, VaultRuns vaultOf) {
    for (int policy = 0; policy < policies.size(); policy++) {
      Rows reached = states.reached(policy);
      ScopeCounts scope = scopes.get(policy);
      scope.add(kind, reached.count());
      if (kind == ResourceKind.VAULT
          && policies.get(policy).policy().mode().isOfComponentsIn(states.slice().type())) {
        vaultOf.forEach(reached, scope::addVault);
      }
    }
  }

  /** What it all comes to. */
  ScanSummary summary(List<ExemptionUse> exemptions) {
    addVaultsWithoutObjects();
    List<AssignmentSummary> assignments = new ArrayList<>();
    for (int policy = 0; policy < policies.size(); policy++) {
      assignments.add(summary(policy));
    }
    Map<ResourceKind, StateCounts> counts = new EnumMap<>(ResourceKind.class);
    objects.forEach((kind, tally) -> counts.put(kind, tally.objects()));
    counts.put(ResourceKind.VAULT, vaultStates.vaults());
    return new ScanSummary(
        counts,
        assignments,
        rollUps.result(),
        exemptions,
        vaults.onlyNamed(),
        vaults.withoutComponents());
  }

  /**
   * A vault that a policy about components reaches and that has no component it speaks of: the
   * policy has not started there, or nobody knows, where no component of the vault was read.
   */
  private void addVaultsWithoutObjects() {
    for (int policy = 0; policy < policies.size(); policy++) {
      if (policies.get(policy).judged() == Judged.YES) {
        int index = policy;
        scopes.get(policy).vaults().stream()
            .filter(vault -> !ofPolicy.get(index).has(vault))
            .forEach(vault -> addVaultWithoutObjects(index, vault));
      }
    }
  }

  private void addVaultWithoutObjects(int policy, int vault) {
    ComplianceState state =
        vaults.hasComponents(vault) ? ComplianceState.NOT_STARTED : ComplianceState.UNKNOWN;
    ofPolicy.get(policy).addVault(vault, state);
    rollUps.addVault(policy, vault, state);
    vaultStates.addVault(vault, state);
  }

  private AssignmentSummary summary(int policy) {
    Tally tally = ofPolicy.get(policy);
    ScopeCounts scope = scopes.get(policy);
    long judged = tally.objects().total();
    tally.addNotApplicable(scope.total() - judged);
    return new AssignmentSummary(
        policies.get(policy),
        tally.objects(),
        tally.resources(),
        judged > 0
            ? Optional.empty()
            : Optional.of(scope.notStarted(policies.get(policy), read, vaults.size())));
  }
}
