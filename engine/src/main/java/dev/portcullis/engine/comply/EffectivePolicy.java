package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.Exemptions;
import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an assigned policy is in force for one object, or why it is not.
 *
 * @param policy the policy
 * @param force whether it is in force, or why not
 * @param state the object's state under it, where it is in force or the object is exempt
 * @param exemption by which exemption the object is exempt
 */
public record EffectivePolicy(
    AssignedPolicy policy,
    Force force,
    Optional<ComplianceState> state,
    Optional<Exemption> exemption) {

  /** Whether a policy is in force for an object, or why it is not. */
  public enum Force {
    IN_FORCE("inForce", "in force"),
    EXEMPT("exempt", "exempt"),
    OUT_OF_SCOPE("outOfScope", "out of scope"),
    EXCLUDED("excluded", "left out by an excluded scope"),
    NOT_SELECTED("notSelected", "not chosen by the resource selectors"),
    OVERRIDDEN("overridden", "overridden here"),
    NOT_APPLICABLE("notApplicable", "does not speak of such an object"),
    DISABLED("disabled", "disabled"),
    STATIC("static", "static: attested, not judged"),
    BY_PROVIDER("byProvider", "judged by the provider of its mode alone");

    private final String wireName;
    private final String words;

    Force(String wireName, String words) {
      this.wireName = wireName;
      this.words = words;
    }

    /** Its name in JSON output. */
    public String wireName() {
      return wireName;
    }

    /** What is said of the policy, for people. */
    public String words() {
      return words;
    }
  }

  /**
   * What each assigned policy is for an object, in their order: decided by what decides in a scan.
   *
   * @param judge the judge of these policies, in the same order
   */
  public static List<EffectivePolicy> of(
      AssignedPolicies assigned, Judge judge, Resource object, Environment environment) {
    Slice slice = new Slice(List.of(object), new Run(environment));
    SliceStates states =
        new SliceStates(
            assigned,
            slice,
            Exemptions.of(assigned.exemptions(), assigned.policies()),
            ManagementGroups.of(environment));
    judge.judge(List.of(slice), (policy, judged, selection) -> states.add(policy, selection));
    states.settle();
    List<EffectivePolicy> effective = new ArrayList<>();
    for (int index = 0; index < assigned.policies().size(); index++) {
      Optional<ComplianceState> state = states.state(index, 0);
      Force force = force(assigned.policies().get(index), index, states, state);
      effective.add(
          new EffectivePolicy(
              assigned.policies().get(index),
              force,
              state,
              force == Force.EXEMPT ? states.exempt().exemption(index, 0) : Optional.empty()));
    }
    return effective;
  }

  private static Force force(
      AssignedPolicy policy, int index, SliceStates states, Optional<ComplianceState> state) {
    return switch (states.standing(index, 0)) {
      case OUT_OF_SCOPE -> Force.OUT_OF_SCOPE;
      case EXCLUDED -> Force.EXCLUDED;
      case NOT_SELECTED -> Force.NOT_SELECTED;
      case OVERRIDDEN -> Force.OVERRIDDEN;
      case REACHED ->
          switch (policy.judged()) {
            case DISABLED -> Force.DISABLED;
            case STATIC -> Force.STATIC;
            case BY_PROVIDER -> Force.BY_PROVIDER;
            case YES ->
                state
                    .map(found -> found == ComplianceState.EXEMPT ? Force.EXEMPT : Force.IN_FORCE)
                    .orElse(Force.NOT_APPLICABLE);
          };
    };
  }
}
