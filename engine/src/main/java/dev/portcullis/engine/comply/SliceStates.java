package dev.portcullis.engine.comply;

import dev.portcullis.engine.compile.Selection;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What all policies together say of the rows of one slice. */
final class SliceStates {

  private final Slice slice;
  private final Reach reach;
  private final Rows compliant;
  private final Rows nonCompliant;
  private final Rows failed;
  private final List<PolicyRows> findings = new ArrayList<>();

  SliceStates(Slice slice) {
    this.slice = slice;
    this.reach = new Reach(slice);
    this.compliant = Rows.none(slice.size());
    this.nonCompliant = Rows.none(slice.size());
    this.failed = Rows.none(slice.size());
  }

  /**
   * Adds what one policy says.
   *
   * @param policy the policy's index
   * @param selection what it says
   * @param summary where the policy's own states are counted
   */
  void add(int policy, Selection selection, AssignmentSummary summary) {
    Rows reached = reach.of(summary.policy().assignment());
    StateCounts counts = summary.counts();
    Rows good = within(selection.compliant(), reached);
    Rows bad = within(selection.nonCompliant(), reached);
    Rows broken = within(selection.failed(), reached);
    compliant.or(good);
    nonCompliant.or(bad);
    failed.or(broken);
    counts.add(ComplianceState.COMPLIANT, good.count());
    counts.add(ComplianceState.NON_COMPLIANT, bad.count());
    counts.add(ComplianceState.ERROR, broken.count());
    if (!bad.isEmpty() || !broken.isEmpty()) {
      findings.add(new PolicyRows(policy, bad, broken));
    }
  }

  /** The slice. */
  Slice slice() {
    return slice;
  }

  /** The state of a row, rolled up over its policies. */
  ComplianceState state(int row) {
    if (nonCompliant.contains(row)) {
      return ComplianceState.NON_COMPLIANT;
    }
    if (compliant.contains(row)) {
      return ComplianceState.COMPLIANT;
    }
    return failed.contains(row) ? ComplianceState.ERROR : ComplianceState.NOT_APPLICABLE;
  }

  /** Whether a row has a finding. */
  boolean hasFinding(int row) {
    return nonCompliant.contains(row) || failed.contains(row);
  }

  /** What policies have against rows, in the order of the policies. */
  List<PolicyRows> findings() {
    findings.sort(Comparator.comparingInt(PolicyRows::policy));
    return findings;
  }

  private static Rows within(Rows rows, Rows reached) {
    Rows within = rows.copy();
    within.and(reached);
    return within;
  }

  /** The rows that one policy has something against. */
  record PolicyRows(int policy, Rows nonCompliant, Rows failed) {}
}
