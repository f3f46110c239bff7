package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.Exemptions;
import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.SliceFiller;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Judges an inventory by assigned policies and rolls the states up.
 *
 * <p>Resources are taken one by one and let go once their slice is judged, so that memory does not
 * grow with the inventory.
 */
public final class ComplianceScan {

  /** Slices judged in one session: more gain nothing and take memory, since all stay until then. */
  private static final int SLICES_AT_ONCE = 24;

  private final AssignedPolicies assigned;
  private final Judge judge;
  private final Exemptions exemptions;
  private final ManagementGroups groups;
  private final FindingTeller findings;
  private final ScanTallies tallies;
  private final ExemptionLedger ledger;
  private final ScanListener listener;

  private ComplianceScan(
      AssignedPolicies assigned, Judge judge, Environment environment, ScanListener listener) {
    this.assigned = assigned;
    this.judge = judge;
    this.exemptions = Exemptions.of(assigned.exemptions(), assigned.policies());
    this.groups = ManagementGroups.of(environment);
    this.findings = new FindingTeller(assigned, environment, listener::finding);
    this.tallies = new ScanTallies(assigned.policies());
    this.ledger = new ExemptionLedger(assigned);
    this.listener = listener;
  }

  /**
   * Scans an inventory.
   *
   * @param assigned what it is judged by
   * @param judge the judge of these policies, in the same order
   * @param resources the inventory
   * @param environment what surrounds it
   * @param soon exemptions that end before this much later are told
   * @param listener takes each finding as soon as it is known: by slice, then by object in the
   *     order of the inventory, then by policy; and behind the findings of a slice its objects
   */
  public static ScanSummary run(
      AssignedPolicies assigned,
      Judge judge,
      Iterator<Resource> resources,
      Environment environment,
      Duration soon,
      ScanListener listener) {
    ComplianceScan scan = new ComplianceScan(assigned, judge, environment, listener);
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
    return scan.tallies.summary(scan.ledger.result(environment.now(), soon));
  }

  private void judge(List<Slice> slices) {
    Map<Slice, SliceStates> states = new HashMap<>();
    for (Slice slice : slices) {
      states.put(slice, new SliceStates(assigned, slice, exemptions, groups));
    }
    judge.judge(
        slices,
        (policy, slice, selection) ->
            Objects.requireNonNull(states.get(slice)).add(policy, selection));
    for (Slice slice : slices) {
      SliceStates settled = Objects.requireNonNull(states.get(slice));
      settled.settle();
      tallies.add(settled);
      ledger.add(settled);
      findings.tell(settled);
      if (listener.wantsObjects()) {
        tellObjects(settled);
      }
    }
  }

  private void tellObjects(SliceStates settled) {
    StateRows states = settled.rolledUp();
    for (int row = 0; row < settled.slice().size(); row++) {
      listener.object(
          settled.slice().resource(row), states.state(row).orElse(ComplianceState.NOT_APPLICABLE));
    }
  }
}
