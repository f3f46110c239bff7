package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.ExemptRows;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.Exemptions;
import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.assign.Reach;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.reference.PlainEvaluator;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says of objects in which state each is under each policy. Threads may share it. */
public final class StateJudge {

  private final AssignedPolicies assigned;
  private final Exemptions exemptions;
  private final Engine engine;
  private final int[] judged;
  private final Judge judge;

  /**
   * Makes the judge.
   *
   * @param assigned the assigned policies and what is exempt from them
   * @param engine the evaluator that decides
   */
  public StateJudge(AssignedPolicies assigned, Engine engine) {
    this(
        assigned,
        Exemptions.of(assigned.exemptions(), assigned.policies()),
        engine,
        IntStream.range(0, assigned.policies().size()).toArray());
  }

  private StateJudge(
      AssignedPolicies assigned, Exemptions exemptions, Engine engine, int[] judged) {
    this.assigned = assigned;
    this.exemptions = exemptions;
    this.engine = engine;
    this.judged = judged;
    this.judge =
        engine.judge(
            Arrays.stream(judged)
                .mapToObj(policy -> assigned.policies().get(policy).policy())
                .toList());
  }

  /** A judge that judges by some of these policies alone; each keeps its index. */
  public StateJudge of(int... some) {
    return new StateJudge(assigned, exemptions, engine, some.clone());
  }

  /** Takes states; told nothing of a policy that does not speak of an object. */
  @FunctionalInterface
  public interface StateSink {

    /** Takes the state of a row of a slice under a policy. */
    void take(Slice slice, int row, int policy, ComplianceState state);

    /**
     * Learns the first instant at which an exemption of a row ends, whether it is needed or not.
     */
    default void exemptUntil(Slice slice, int row, Instant end) {}
  }

  /** The policies, each known by its index, and the exemptions. */
  public AssignedPolicies assigned() {
    return assigned;
  }

  /**
   * Judges slices, all in one pass of the rules.
   *
   * @param groups what is known of management groups
   */
  public void judge(List<Slice> slices, ManagementGroups groups, StateSink sink) {
    Map<Slice, SliceStates> states = new HashMap<>();
    for (Slice slice : slices) {
      states.put(slice, new SliceStates(assigned, slice, exemptions, groups));
    }
    judge.judge(
        slices,
        (policy, slice, selection) ->
            Objects.requireNonNull(states.get(slice)).add(judged[policy], selection));
    for (Slice slice : slices) {
      tell(Objects.requireNonNull(states.get(slice)), sink);
    }
  }

  private static void tell(SliceStates states, StateSink sink) {
    states.settle();
    Slice slice = states.slice();
    for (PolicyRows rows : states.policies()) {
      rows.states()
          .forEach(
              (state, present) ->
                  present.forEach(row -> sink.take(slice, row, rows.policy(), state)));
    }
    states.exempt().forEachEnd((row, end) -> sink.exemptUntil(slice, row, end));
  }

  /** Why an object is in a state under a policy; empty for a state that needs no reason. */
  public Optional<Finding> finding(
      int policy,
      Resource object,
      ComplianceState state,
      Environment environment,
      ManagementGroups groups) {
    AssignedPolicy by = assigned.policies().get(policy);
    return switch (state) {
      case NON_COMPLIANT, CONFLICTING, ERROR, UNKNOWN ->
          Optional.of(new FindingWriter(by, environment).write(object, state, Optional.empty()));
      case EXEMPT -> exempted(policy, object, environment, groups);
      case COMPLIANT, PROTECTED, NOT_STARTED, NOT_APPLICABLE -> Optional.empty();
    };
  }

  /** What an exempt object would have against it without its exemption. */
  private Optional<Finding> exempted(
      int policy, Resource object, Environment environment, ManagementGroups groups) {
    AssignedPolicy by = assigned.policies().get(policy);
    if (!SliceStates.isAtFault(
        by, PlainEvaluator.evaluate(by.policy(), object, environment).verdict())) {
      return Optional.empty();
    }
    Slice slice = new Slice(List.of(object), new Run(environment));
    ExemptRows exempt = exemptions.on(slice, new Reach(slice, groups));
    Optional<Exemption> exemption = exempt.exemption(policy, 0);
    return Optional.of(
        new FindingWriter(by, environment).write(object, ComplianceState.EXEMPT, exemption));
  }
}
