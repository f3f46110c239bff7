package dev.portcullis.engine.comply;

import dev.portcullis.engine.fact.ResourceKind;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a scan, without its findings.
 *
 * @param objects for each kind how many objects are in which state, each rolled up over its
 *     policies, and a vault over its components too
 * @param assignments how each assigned policy fared, in the order in which they were given
 * @param rollUps how assignments, definitions, initiatives and groups fared, in this order
 * @param exemptions what each exemption did, in the order in which they were given
 * @param vaultsOnlyNamed vaults that are counted and of which only components were read
 * @param vaultsWithoutComponents the ids of vaults of which no component was read, so that what
 *     policies say of components is unknown of them
 */
public record ScanSummary(
    Map<ResourceKind, StateCounts> objects,
    List<AssignmentSummary> assignments,
    List<RollUp> rollUps,
    List<ExemptionUse> exemptions,
    long vaultsOnlyNamed,
    List<String> vaultsWithoutComponents) {

  public ScanSummary {
    objects = Map.copyOf(objects);
    assignments = List.copyOf(assignments);
    rollUps = List.copyOf(rollUps);
    exemptions = List.copyOf(exemptions);
    vaultsWithoutComponents = List.copyOf(vaultsWithoutComponents);
  }

  /** The counts of a kind. */
  public StateCounts of(ResourceKind kind) {
    return objects.getOrDefault(kind, new StateCounts());
  }
}
