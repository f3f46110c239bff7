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
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Judges resources by the batch, as streams bring them: an answer for each. Threads may share it.
 */
public final class BatchJudge {

  private final AssignedPolicies assigned;
  private final Judge judge;
  private final Exemptions exemptions;

  /**
   * Makes the judge of a batch.
   *
   * @param assigned the assigned policies and what is exempt from them
   * @param judge the judge of these policies, in the same order
   */
  public BatchJudge(AssignedPolicies assigned, Judge judge) {
    this.assigned = assigned;
    this.judge = judge;
    this.exemptions = Exemptions.of(assigned.exemptions(), assigned.policies());
  }

  /** How each of some objects stands, in their order. */
  public List<ObjectStanding> judge(List<Resource> objects, Environment environment) {
    IdentityHashMap<Resource, Integer> places = new IdentityHashMap<>();
    Map<Slice, SliceStates> states = new LinkedHashMap<>();
    ManagementGroups groups = ManagementGroups.of(environment);
    try (SliceFiller filler =
        new SliceFiller(
            new Run(environment),
            slice -> states.put(slice, new SliceStates(assigned, slice, exemptions, groups)))) {
      for (Resource object : objects) {
        // A copy, since one object may be there twice and each has its place.
        Resource placed = new Resource(object.content());
        places.put(placed, places.size());
        filler.add(placed);
      }
    }
    judge.judge(
        states.keySet(),
        (policy, slice, selection) ->
            Objects.requireNonNull(states.get(slice)).add(policy, selection));
    ComplianceState[] rolledUp = new ComplianceState[objects.size()];
    List<List<Finding>> findings = new ArrayList<>();
    objects.forEach(object -> findings.add(new ArrayList<>()));
    FindingTeller teller = new FindingTeller(assigned, environment);
    for (SliceStates sliced : states.values()) {
      sliced.settle();
      for (Finding finding : teller.tell(sliced)) {
        findings.get(Objects.requireNonNull(places.get(finding.object()))).add(finding);
      }
      sliced
          .rolledUp()
          .forEach(
              (state, rows) ->
                  rows.forEach(
                      row ->
                          rolledUp[
                                  Objects.requireNonNull(
                                      places.get(sliced.slice().resource(row)))] =
                              state));
    }
    List<ObjectStanding> standings = new ArrayList<>();
    for (int place = 0; place < rolledUp.length; place++) {
      standings.add(new ObjectStanding(rolledUp[place], findings.get(place)));
    }
    return standings;
  }
}
