package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.ExemptRows;
import dev.portcullis.engine.assign.Exemptions;
import dev.portcullis.engine.assign.Judged;
import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.assign.Reach;
import dev.portcullis.engine.assign.Standing;
import dev.portcullis.engine.compile.Selection;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What assigned policies say of the rows of one slice: the one place where a verdict becomes a
 * state, for a scan and for a request alike. What a policy does not reach has no state under it;
 * what is exempt from it is Exempt, whatever the verdict.
 */
final class SliceStates {

  private final AssignedPolicies assigned;
  private final Slice slice;
  private final Reach reach;
  private final ExemptRows exempt;
  private final List<PolicyRows> policies = new ArrayList<>();

  SliceStates(
      AssignedPolicies assigned, Slice slice, Exemptions exemptions, ManagementGroups groups) {
    this.assigned = assigned;
    this.slice = slice;
    this.reach = new Reach(slice, groups);
    this.exempt = exemptions.on(slice, reach);
  }

  /**
   * Adds what one policy says.
   *
   * @param index the policy's index
   */
  void add(int index, Selection selection) {
    AssignedPolicy policy = assigned.policies().get(index);
    if (policy.judged() != Judged.YES) {
      return;
    }
    Rows reached = reach.of(policy);
    StateRows states = new StateRows(slice.size());
    states.add(ComplianceState.COMPLIANT, selection.compliant(), reached);
    states.add(matchedState(policy), selection.nonCompliant(), reached);
    states.add(ComplianceState.ERROR, selection.failed(), reached);
    if (!states.isEmpty()) {
      policies.add(exempt(index, states));
    }
  }

  private PolicyRows exempt(int index, StateRows states) {
    Rows rows = exempt.of(index).copy();
    if (rows.isEmpty()) {
      return new PolicyRows(index, states, rows);
    }
    rows.and(states.all());
    Rows atFault = rows.copy();
    atFault.andNot(states.of(ComplianceState.COMPLIANT));
    atFault.andNot(states.of(ComplianceState.PROTECTED));
    for (ComplianceState state : ComplianceState.values()) {
      states.remove(state, rows);
    }
    states.add(ComplianceState.EXEMPT, rows);
    return new PolicyRows(index, states, atFault);
  }

  /** Whether a verdict leaves an object in a state that an exemption is for. */
  static boolean isAtFault(AssignedPolicy policy, Verdict verdict) {
    return switch (verdict.kind()) {
      case FAILED -> true;
      case NON_COMPLIANT -> {
        ComplianceState state = matchedState(policy);
        yield state != ComplianceState.COMPLIANT && state != ComplianceState.PROTECTED;
      }
      case COMPLIANT, NOT_APPLICABLE -> false;
    };
  }

  /** The state of what the rule of a policy matches. */
  private static ComplianceState matchedState(AssignedPolicy policy) {
    return switch (policy.policy().effect()) {
      case DENY_ACTION -> ComplianceState.PROTECTED;
      case MANUAL -> ManualState.of(policy.policy());
      default -> ComplianceState.NON_COMPLIANT;
    };
  }

  /** Ends the adding: states that follow from what several policies say are told apart now. */
  void settle() {
    policies.sort(Comparator.comparingInt(PolicyRows::policy));
    new ConflictFinder(assigned, slice).mark(policies);
  }

  /** The slice. */
  Slice slice() {
    return slice;
  }

  /** The rows that a policy reaches, whether it speaks of them or not. */
  Rows reached(int policy) {
    return reach.of(assigned.policies().get(policy));
  }

  /** Whether a policy reaches a row, or why it does not. */
  Standing standing(int policy, int row) {
    return reach.standing(assigned.policies().get(policy), row);
  }

  /** The state of a row under one policy; empty where it has none. */
  Optional<ComplianceState> state(int policy, int row) {
    return policies.stream()
        .filter(rows -> rows.policy() == policy)
        .flatMap(rows -> rows.states().state(row).stream())
        .findFirst();
  }

  /** What each policy says that says something, in their order. */
  List<PolicyRows> policies() {
    return policies;
  }

  /** Each row in the strongest of its states; not applicable where no policy speaks of it. */
  StateRows rolledUp() {
    StateRows all = new StateRows(slice.size());
    policies.forEach(policy -> all.add(policy.states()));
    all.add(ComplianceState.NOT_APPLICABLE, Rows.all(slice.size()));
    all.rollUp();
    return all;
  }

  /** By which exemption rows are exempt. */
  ExemptRows exempt() {
    return exempt;
  }
}
