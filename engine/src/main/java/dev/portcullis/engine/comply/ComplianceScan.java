package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.SliceFiller;
import dev.portcullis.engine.state.ComplianceState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Judges an inventory by assigned policies and rolls the states up.
 *
 * <p>Resources are taken one by one and let go once their slice is judged, so that memory does not
 * grow with the inventory.
 */
public final class ComplianceScan {

  /** Slices judged in one session: more gain nothing. */
  private static final int SLICES_AT_ONCE = 100;

  private final List<AssignmentSummary> assignments;
  private final Judge judge;
  private final FindingWriter writer;
  private final Consumer<Finding> findings;
  private final Map<ResourceKind, StateCounts> objects = new EnumMap<>(ResourceKind.class);
  private final VaultStates vaults = new VaultStates();

  private ComplianceScan(
      List<AssignedPolicy> policies,
      Judge judge,
      FindingWriter writer,
      Consumer<Finding> findings) {
    this.assignments =
        policies.stream().map(policy -> new AssignmentSummary(policy, new StateCounts())).toList();
    this.judge = judge;
    this.writer = writer;
    this.findings = findings;
    for (ResourceKind kind : ResourceKind.values()) {
      objects.put(kind, new StateCounts());
    }
  }

  /**
   * Scans an inventory.
   *
   * @param policies the assigned policies
   * @param judge the judge of these policies, in the same order
   * @param resources the inventory
   * @param environment what surrounds it
   * @param findings takes each finding as soon as it is known: by slice, then by object in the
   *     order of the inventory, then by policy
   */
  public static ScanSummary run(
      List<AssignedPolicy> policies,
      Judge judge,
      Iterator<Resource> resources,
      Environment environment,
      Consumer<Finding> findings) {
    ComplianceScan scan =
        new ComplianceScan(policies, judge, new FindingWriter(environment), findings);
    List<Slice> waiting = new ArrayList<>();
    try (SliceFiller filler =
        new SliceFiller(
            new Run(environment),
            slice -> {
              waiting.add(slice);
              if (waiting.size() == SLICES_AT_ONCE) {
                scan.judge(waiting);
                waiting.clear();
              }
            })) {
      resources.forEachRemaining(filler::add);
    }
    scan.judge(waiting);
    return scan.summary();
  }

  private void judge(List<Slice> slices) {
    Map<Slice, SliceStates> states = new HashMap<>();
    slices.forEach(slice -> states.put(slice, new SliceStates(slice)));
    judge.judge(
        slices,
        (policy, slice, selection) ->
            Objects.requireNonNull(states.get(slice))
                .add(policy, selection, assignments.get(policy)));
    slices.forEach(slice -> settle(Objects.requireNonNull(states.get(slice))));
  }

  private void settle(SliceStates states) {
    for (int row = 0; row < states.slice().size(); row++) {
      count(states.slice().resource(row), states.state(row));
      if (states.hasFinding(row)) {
        tell(states, row);
      }
    }
  }

  private void count(Resource object, ComplianceState state) {
    ResourceKind kind = object.kind();
    if (kind == ResourceKind.VAULT) {
      vaults.vault(object.id(), state);
      return;
    }
    Objects.requireNonNull(objects.get(kind)).add(state);
    if (kind == ResourceKind.COMPONENT) {
      object.vaultId().ifPresent(vault -> vaults.component(vault, state));
    }
  }

  private void tell(SliceStates states, int row) {
    Resource object = states.slice().resource(row);
    for (SliceStates.PolicyRows rows : states.findings()) {
      if (rows.nonCompliant().contains(row) || rows.failed().contains(row)) {
        findings.accept(writer.write(assignments.get(rows.policy()).policy(), object));
      }
    }
  }

  private ScanSummary summary() {
    objects.put(ResourceKind.VAULT, vaults.counts());
    return new ScanSummary(objects, assignments, vaults.onlyNamed());
  }
}
