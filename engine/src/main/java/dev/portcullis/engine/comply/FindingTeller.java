package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.explain.PolicyReasons;
import dev.portcullis.engine.explain.RowReasons;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what policies have against the rows of the slices of one run. Belongs to one thread at a
 * time.
 */
final class FindingTeller {

  /** The states that somebody must be told of. */
  private static final List<ComplianceState> TOLD =
      List.of(
          ComplianceState.NON_COMPLIANT,
          ComplianceState.CONFLICTING,
          ComplianceState.ERROR,
          ComplianceState.UNKNOWN);

  /** With fewer findings than this, preparing a rule costs more than evaluating it for each. */
  private static final int FEW = 16;

  private final List<Teller> policies;

  FindingTeller(AssignedPolicies assigned, Environment environment) {
    this.policies =
        assigned.policies().stream().map(policy -> new Teller(policy, environment)).toList();
  }

  /** What tells the findings of one policy. */
  private static final class Teller {

    private final AssignedPolicy policy;
    private final Environment environment;
    private final FindingWriter writer;
    private Optional<PolicyReasons> reasons = Optional.empty();
    private int told;

    Teller(AssignedPolicy policy, Environment environment) {
      this.policy = policy;
      this.environment = environment;
      this.writer = new FindingWriter(policy, environment);
    }

    /** The reasons for rows; empty where it costs less to ask the plain evaluator of each. */
    Optional<RowReasons> reasons(Slice slice, Rows rows) {
      told = Math.min(FEW, told + rows.count());
      if (reasons.isEmpty() && told == FEW) {
        reasons = Optional.of(new PolicyReasons(policy.policy(), environment));
      }
      return reasons.map(known -> known.of(slice, rows));
    }
  }

  /** The findings of a slice: by row, then by policy. */
  List<Finding> tell(SliceStates states) {
    List<Told> told = new ArrayList<>();
    for (PolicyRows policy : states.policies()) {
      Told ofPolicy = told(states.slice(), policy);
      if (!ofPolicy.rows().isEmpty()) {
        told.add(ofPolicy);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int row = 0; row < states.slice().size(); row++) {
      for (Told policy : told) {
        if (policy.rows().contains(row)) {
          findings.add(finding(states, policy, row));
        }
      }
    }
    return findings;
  }

  /**
   * The rows that one policy has something against.
   *
   * @param rows all of them
   * @param reasons why, where that is known of all of them
   */
  private record Told(PolicyRows policy, Rows rows, Optional<RowReasons> reasons) {}

  private Told told(Slice slice, PolicyRows policy) {
    Rows rows = policy.exemptAtFault().copy();
    TOLD.forEach(state -> rows.or(policy.states().of(state)));
    return new Told(policy, rows, policies.get(policy.policy()).reasons(slice, rows));
  }

  private Finding finding(SliceStates states, Told told, int row) {
    PolicyRows policy = told.policy();
    FindingWriter writer = policies.get(policy.policy()).writer;
    Resource object = states.slice().resource(row);
    ComplianceState state =
        policy.exemptAtFault().contains(row)
            ? ComplianceState.EXEMPT
            : policy.states().state(row).orElseThrow();
    Optional<Exemption> exemption = states.exempt().exemption(policy.policy(), row);
    return told.reasons()
        .flatMap(reasons -> reasons.at(row))
        .map(reasons -> writer.write(object, state, exemption, reasons))
        .orElseGet(() -> writer.write(object, state, exemption));
  }
}
