package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.state.ComplianceState;
import java.util.List;
import java.util.function.Consumer;

/** Hands on what policies have against the rows of slices, row by row. */
final class FindingTeller {

  /** The states that somebody must be told of. */
  private static final List<ComplianceState> TOLD =
      List.of(
          ComplianceState.NON_COMPLIANT,
          ComplianceState.CONFLICTING,
          ComplianceState.ERROR,
          ComplianceState.UNKNOWN);

  private final AssignedPolicies assigned;
  private final FindingWriter writer;
  private final Consumer<Finding> findings;

  FindingTeller(AssignedPolicies assigned, FindingWriter writer, Consumer<Finding> findings) {
    this.assigned = assigned;
    this.writer = writer;
    this.findings = findings;
  }

  /** Tells the findings of a slice: by row, then by policy. */
  void tell(SliceStates states) {
    Rows told = Rows.none(states.slice().size());
    for (PolicyRows policy : states.policies()) {
      TOLD.forEach(state -> told.or(policy.states().of(state)));
      told.or(policy.exemptAtFault());
    }
    told.forEach(row -> states.policies().forEach(policy -> tell(states, policy, row)));
  }

  private void tell(SliceStates states, PolicyRows policy, int row) {
    if (policy.exemptAtFault().contains(row)) {
      tell(states, policy, row, ComplianceState.EXEMPT);
      return;
    }
    for (ComplianceState state : TOLD) {
      if (policy.states().of(state).contains(row)) {
        tell(states, policy, row, state);
      }
    }
  }

  private void tell(SliceStates states, PolicyRows policy, int row, ComplianceState state) {
    findings.accept(
        writer.write(
            assigned.policies().get(policy.policy()),
            states.slice().resource(row),
            state,
            states.exempt().exemption(policy.policy(), row)));
  }
}
