package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.slice.SliceFiller;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Judges resources by the batch, as streams bring them: an answer for each. Threads may share it.
 */
public final class BatchJudge {

  private final List<AssignedPolicy> policies;
  private final Judge judge;

  /**
   * Makes the judge of a batch.
   *
   * @param policies the assigned policies
   * @param judge the judge of these policies, in the same order
   */
  public BatchJudge(List<AssignedPolicy> policies, Judge judge) {
    this.policies = List.copyOf(policies);
    this.judge = judge;
  }

  /** How each of some objects stands, in their order. */
  public List<ObjectStanding> judge(List<Resource> objects, Environment environment) {
    IdentityHashMap<Resource, Integer> places = new IdentityHashMap<>();
    Map<Slice, SliceStates> states = new LinkedHashMap<>();
    List<Slice> slices = new ArrayList<>();
    try (SliceFiller filler = new SliceFiller(new Run(environment), slices::add)) {
      for (Resource object : objects) {
        // A copy, since one object may be there twice and each has its place.
        Resource placed = new Resource(object.content());
        places.put(placed, places.size());
        filler.add(placed);
      }
    }
    List<AssignmentSummary> summaries =
        policies.stream().map(policy -> new AssignmentSummary(policy, new StateCounts())).toList();
    slices.forEach(slice -> states.put(slice, new SliceStates(slice)));
    judge.judge(
        slices,
        (policy, slice, selection) ->
            Objects.requireNonNull(states.get(slice))
                .add(policy, selection, summaries.get(policy)));
    FindingWriter writer = new FindingWriter(environment);
    ObjectStanding[] standings = new ObjectStanding[objects.size()];
    for (SliceStates sliced : states.values()) {
      for (int row = 0; row < sliced.slice().size(); row++) {
        int place = Objects.requireNonNull(places.get(sliced.slice().resource(row)));
        standings[place] = standing(sliced, row, writer);
      }
    }
    return Arrays.asList(standings);
  }

  private ObjectStanding standing(SliceStates states, int row, FindingWriter writer) {
    List<Finding> findings = new ArrayList<>();
    if (states.hasFinding(row)) {
      Resource object = states.slice().resource(row);
      for (SliceStates.PolicyRows rows : states.findings()) {
        if (rows.nonCompliant().contains(row) || rows.failed().contains(row)) {
          findings.add(writer.write(policies.get(rows.policy()), object));
        }
      }
    }
    return new ObjectStanding(states.state(row), findings);
  }
}
