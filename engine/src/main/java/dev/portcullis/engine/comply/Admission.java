package dev.portcullis.engine.comply;

import dev.portcullis.engine.alter.RequestAlterer;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.ExemptRows;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.Exemptions;
import dev.portcullis.engine.assign.Judged;
import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.assign.Reach;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.state.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Decides requests by assigned policies: the same rules as a scan, over a slice of one row. Threads
 * may share it.
 *
 * <p>The order of work is that of the cloud service. What is disabled has no say. Append and modify
 * are judged by the request as it came, and change it; deny and audit judge what came of it, each
 * whatever the others say. A request to delete is for denyAction alone, and every other request is
 * not.
 */
public final class Admission {

  private final AssignedPolicies assigned;
  private final Judge judge;
  private final Exemptions exemptions;
  private final boolean mayAlter;

  /**
   * Makes the gate.
   *
   * @param assigned the assigned policies and what is exempt from them
   * @param judge the judge of these policies, in the same order
   */
  public Admission(AssignedPolicies assigned, Judge judge) {
    this.assigned = assigned;
    this.judge = judge;
    this.exemptions = Exemptions.of(assigned.exemptions(), assigned.policies());
    this.mayAlter = assigned.policies().stream().anyMatch(Admission::alters);
  }

  /**
   * Decides a request. Every policy has its say, whatever the ones before it said; what is exempt
   * from a policy is neither changed nor denied by it.
   *
   * @param environment what surrounds the object, the request's context included
   */
  public AdmissionAnswer decide(AdmissionRequest request, Environment environment) {
    AdmissionWriter answer = new AdmissionWriter(request, environment);
    List<Said> asked = judge(request.object(), environment);
    if (request.isDeletion()) {
      rule(asked, effect -> effect == Effect.DENY_ACTION, request.object(), answer);
    } else if (mayAlter) {
      Resource altered = alter(asked, request.object(), environment, answer);
      boolean same = altered.equals(request.object());
      List<Said> outcome = same ? asked : judge(altered, environment);
      if (!same) {
        outcome.stream()
            .filter(said -> said.kind() == Verdict.Kind.NON_COMPLIANT)
            .filter(said -> alters(said.policy()))
            .forEach(said -> answer.stillMatches(said.policy()));
      }
      rule(outcome, Admission::judgesOutcome, altered, answer);
    } else {
      rule(asked, Admission::judgesOutcome, request.object(), answer);
    }
    return answer.answer();
  }

  /** What a policy that reaches an object says of it, and whether the object is exempt from it. */
  private record Said(AssignedPolicy policy, Verdict.Kind kind, Optional<Exemption> exemption) {

    /** Whether the policy acts on the object. */
    boolean acts() {
      return exemption.isEmpty();
    }
  }

  /** What policies say of an object, in their order; those that do not apply are left out. */
  private List<Said> judge(Resource object, Environment environment) {
    SortedMap<Integer, Said> said = new TreeMap<>();
    Slice slice = new Slice(List.of(object), new Run(environment));
    Reach reach = new Reach(slice, ManagementGroups.of(environment));
    ExemptRows exempt = exemptions.on(slice, reach);
    judge.judge(
        List.of(slice),
        (index, judged, selection) -> {
          Verdict.Kind kind = selection.kind(0);
          AssignedPolicy policy = assigned.policies().get(index);
          if (kind != Verdict.Kind.NOT_APPLICABLE
              && policy.judged() == Judged.YES
              && reach.of(policy).contains(0)) {
            said.put(index, new Said(policy, kind, exempt.exemption(index, 0)));
          }
        });
    return List.copyOf(said.values());
  }

  /** Lets append and modify do their work; gives the object as it is then. */
  private static Resource alter(
      List<Said> asked, Resource object, Environment environment, AdmissionWriter answer) {
    List<AssignedPolicy> matching =
        asked.stream()
            .filter(said -> said.kind() == Verdict.Kind.NON_COMPLIANT)
            .filter(Said::acts)
            .map(Said::policy)
            .filter(Admission::alters)
            .toList();
    if (!matching.isEmpty()) {
      answer.alter(RequestAlterer.alter(matching, object, environment));
    }
    asked.stream()
        .filter(said -> said.kind() == Verdict.Kind.FAILED && alters(said.policy()))
        .forEach(said -> answer.rule(said.policy(), said.kind(), said.exemption(), object));
    return answer.object();
  }

  private static void rule(
      List<Said> verdicts, Predicate<Effect> counts, Resource object, AdmissionWriter answer) {
    verdicts.stream()
        .filter(said -> counts.test(said.policy().policy().effect()))
        .forEach(said -> answer.rule(said.policy(), said.kind(), said.exemption(), object));
  }

  private static boolean alters(AssignedPolicy policy) {
    return policy.policy().effect() == Effect.APPEND || policy.policy().effect() == Effect.MODIFY;
  }

  /** Whether an effect judges what append and modify have left. */
  private static boolean judgesOutcome(Effect effect) {
    return effect != Effect.APPEND && effect != Effect.MODIFY && effect != Effect.DENY_ACTION;
  }
}
