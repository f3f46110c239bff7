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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Judges an inventory by assigned policies and rolls the states up.
 *
 * <p>Resources are taken one by one and let go once their slice is judged, so that memory does not
 * grow with the inventory.
 */
public final class ComplianceScan {

  /** Slices judged in one session: more gain nothing and take memory, since all stay until then. */
  private static final int SLICES_AT_ONCE = 4;

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
    try (BatchQueue<List<Slice>, List<JudgedSlice>> batches =
        new BatchQueue<>(scan::judge, judged -> judged.forEach(scan::take), cores)) {
      List<Slice> waiting = new ArrayList<>();
      try (SliceFiller filler =
          new SliceFiller(
              new Run(environment),
              slice -> {
                waiting.add(slice);
                if (waiting.size() == SLICES_AT_ONCE) {
                  batches.add(List.copyOf(waiting));
                  waiting.clear();
                }
              })) {
        resources.forEachRemaining(filler::add);
      }
      batches.add(List.copyOf(waiting));
      batches.finish();
    }
    return scan.tallies.summary(scan.ledger.result(environment.now(), soon));
  }

  /** What the policies say of slices. Threads share it. */
  private List<JudgedSlice> judge(List<Slice> slices) {
    Map<Slice, SliceStates> states = new HashMap<>();
    for (Slice slice : slices) {
      states.put(slice, new SliceStates(assigned, slice, exemptions, groups));
    }
    judge.judge(
        slices,
        (policy, slice, selection) ->
            Objects.requireNonNull(states.get(slice)).add(policy, selection));
    FindingTeller free = tellers.poll();
    FindingTeller teller = free == null ? new FindingTeller(assigned, environment) : free;
    List<JudgedSlice> judged = new ArrayList<>();
    for (Slice slice : slices) {
      SliceStates settled = Objects.requireNonNull(states.get(slice));
      settled.settle();
      judged.add(new JudgedSlice(settled, teller.tell(settled)));
    }
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
