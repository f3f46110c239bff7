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
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Judges an inventory by assigned policies and rolls the states up.
 *
 * <p>Resources are taken one by one and let go once their slice is judged, so that memory does not
 * grow with the inventory.
 */
public final class ComplianceScan {

  private final AssignedPolicies assigned;
  private final Judge judge;
  private final Environment environment;
  private final Exemptions exemptions;
  private final ManagementGroups groups;
  private final Queue<FindingTeller> tellers = new ConcurrentLinkedQueue<>();
  private final ScanTallies tallies;
  private final ExemptionLedger ledger;
  private final ScanListener listener;

  private ComplianceScan(
      AssignedPolicies assigned, Judge judge, Environment environment, ScanListener listener) {
    this.assigned = assigned;
    this.judge = judge;
    this.environment = environment;
    this.exemptions = Exemptions.of(assigned.exemptions(), assigned.policies());
    this.groups = ManagementGroups.of(environment);
    this.tallies = new ScanTallies(assigned.policies());
    this.ledger = new ExemptionLedger(assigned);
    this.listener = listener;
  }

  /**
   * Scans an inventory, on as many threads as there are cores.
   *
   * @param assigned what it is judged by
   * @param judge the judge of these policies, in the same order
   * @param resources the inventory; gone through on the calling thread
   * @param environment what surrounds it
   * @param soon exemptions that end before this much later are told
   * @param listener takes, on the calling thread, each finding: by slice, then by object in the
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
    int cores = Runtime.getRuntime().availableProcessors();
    try (BatchQueue<Slice, JudgedSlice> slices = new BatchQueue<>(scan::judge, scan::take, cores)) {
      try (SliceFiller filler = new SliceFiller(new Run(environment), slices::add)) {
        resources.forEachRemaining(filler::add);
      }
      slices.finish();
    }
    return scan.tallies.summary(scan.ledger.result(environment.now(), soon));
  }

  /**
   * What the policies say of a slice. Threads share it. A session for each slice costs little, and
   * with several in one more objects would be in hand.
   */
  private JudgedSlice judge(Slice slice) {
    SliceStates states = new SliceStates(assigned, slice, exemptions, groups);
    judge.judge(List.of(slice), (policy, same, selection) -> states.add(policy, selection));
    states.settle();
    FindingTeller free = tellers.poll();
    FindingTeller teller = free == null ? new FindingTeller(assigned, environment) : free;
    JudgedSlice judged = new JudgedSlice(states, teller.tell(states));
    tellers.add(teller);
    return judged;
  }

  private void take(JudgedSlice judged) {
    tallies.add(judged.states());
    ledger.add(judged.states());
    judged.findings().forEach(listener::finding);
    if (listener.wantsObjects()) {
      tellObjects(judged.states());
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
