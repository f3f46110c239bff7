package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Decides requests by assigned policies: the same rules as a scan, over a slice of one row. Threads
 * may share it.
 */
public final class Admission {

  private final List<AssignedPolicy> policies;
  private final Judge judge;

  /**
   * Makes the gate.
   *
   * @param policies the assigned policies
   * @param judge the judge of these policies, in the same order
   */
  public Admission(List<AssignedPolicy> policies, Judge judge) {
    this.policies = List.copyOf(policies);
    this.judge = judge;
  }

  /**
   * Decides a request. Every policy has its say, whatever the ones before it said.
   *
   * @param environment what surrounds the object, the request's context included
   */
  public AdmissionAnswer decide(AdmissionRequest request, Environment environment) {
    Slice slice = new Slice(List.of(request.object()), new Run(environment));
    SortedSet<Integer> against = new TreeSet<>();
    judge.judge(
        List.of(slice),
        (policy, judged, selection) -> {
          if (!selection.nonCompliant().isEmpty() || !selection.failed().isEmpty()) {
            against.add(policy);
          }
        });
    FindingWriter writer = new FindingWriter(environment);
    List<AdmissionAnswer.Ruling> rulings = new ArrayList<>();
    for (int index : against) {
      AssignedPolicy policy = policies.get(index);
      if (policy.assignment().reaches(request.object().id())) {
        Finding finding = writer.write(policy, request.object());
        rulings.add(new AdmissionAnswer.Ruling(finding, denies(finding)));
      }
    }
    return new AdmissionAnswer(request, rulings);
  }

  private static boolean denies(Finding finding) {
    AssignedPolicy policy = finding.policy();
    return policy.isEnforced()
        && (finding.state() == ComplianceState.ERROR || policy.policy().effect() == Effect.DENY);
  }
}
