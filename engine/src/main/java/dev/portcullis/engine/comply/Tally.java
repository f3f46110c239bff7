package dev.portcullis.engine.comply;

import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.state.ComplianceState;

/**
 * Counts objects by state for one policy or one group of policies, and the resources they belong
 * to: a component's vault, any other object itself.
 */
final class Tally {

  private final StateCounts objects = new StateCounts();
  private final StateCounts others = new StateCounts();
  private final VaultStates vaults = new VaultStates();

  /**
   * Counts rows of a slice, each in one state.
   *
   * @param kind the kind of all objects of the slice
   * @param vaultOf the vault of each row
   */
  void add(StateRows states, ResourceKind kind, VaultRuns vaultOf) {
    states.forEach((state, rows) -> add(state, rows, kind, vaultOf));
  }

  private void add(ComplianceState state, Rows rows, ResourceKind kind, VaultRuns vaultOf) {
    objects.add(state, rows.count());
    if (kind == ResourceKind.RESOURCE) {
      others.add(state, rows.count());
      return;
    }
    vaultOf.forEach(rows, vault -> vaults.add(vault, state));
  }

  /** Notes the state of a vault of which no object has one. */
  void addVault(int vault, ComplianceState state) {
    vaults.add(vault, state);
  }

  /** Counts objects that are reached and not spoken of. */
  void addNotApplicable(long count) {
    objects.add(ComplianceState.NOT_APPLICABLE, count);
  }

  /** Whether a vault has a state. */
  boolean has(int vault) {
    return vaults.has(vault);
  }

  /** The objects by state. */
  StateCounts objects() {
    return objects;
  }

  /** The vaults by state. */
  StateCounts vaults() {
    return vaults.counts();
  }

  /** The resources by state: vaults as their components leave them, and all that is no vault. */
  StateCounts resources() {
    StateCounts resources = vaults.counts();
    resources.add(others);
    return resources;
  }
}
