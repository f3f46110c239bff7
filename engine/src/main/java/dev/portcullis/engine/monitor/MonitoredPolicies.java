package dev.portcullis.engine.monitor;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.PoliciesByAssignment;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.TypeGuard;
import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.reference.TurningPoints;
import dev.portcullis.engine.reference.TurningPoints.Next;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A set of policies, and what a monitor has to know of it. For one thread at a time. */
final class MonitoredPolicies {

  private final StateJudge judge;
  private final Dependencies dependencies;
  private final Readers readers;
  private final Map<String, BitSet> speaking = new HashMap<>();
  private final List<Timed> timed = new ArrayList<>();
  private final BitSet hangingOnTime = new BitSet();
  private final List<List<Exemption>> exemptions;
  private final @Nullable PolicyContent[] contents;

  private record Timed(int policy, TurningPoints turns) {}

  MonitoredPolicies(StateJudge judge) {
    this.judge = judge;
    List<BoundPolicy> bound = judge.assigned().bound();
    this.dependencies = new Dependencies(judge.assigned());
    this.readers = Readers.of(bound);
    this.exemptions = exemptions(judge.assigned());
    this.contents = new @Nullable PolicyContent[bound.size()];
    for (int policy = 0; policy < bound.size(); policy++) {
      TurningPoints turns = TurningPoints.of(bound.get(policy));
      if (!turns.isTimeless()) {
        timed.add(new Timed(policy, turns));
        hangingOnTime.set(policy);
      }
    }
  }

  private static List<List<Exemption>> exemptions(AssignedPolicies assigned) {
    List<List<Exemption>> ofPolicies = new ArrayList<>();
    assigned.policies().forEach(policy -> ofPolicies.add(new ArrayList<>()));
    PoliciesByAssignment policies = new PoliciesByAssignment(assigned.policies());
    for (Exemption exemption : assigned.exemptions()) {
      policies.of(exemption).forEach(policy -> ofPolicies.get(policy).add(exemption));
    }
    return ofPolicies;
  }

  StateJudge judge() {
    return judge;
  }

  Dependencies dependencies() {
    return dependencies;
  }

  /** Who reads what of a resource. */
  Readers readers() {
    return readers;
  }

  /** The policies that may speak of a type, which is in lower case; not to be changed. */
  BitSet speakingOf(String type) {
    return speaking.computeIfAbsent(type, this::reckonSpeaking);
  }

  private BitSet reckonSpeaking(String type) {
    BitSet policies = new BitSet();
    for (int policy = 0; policy < size(); policy++) {
      Optional<List<String>> types = TypeGuard.of(policy(policy).policy().applicability());
      policies.set(policy, type.isEmpty() || types.isEmpty() || types.get().contains(type));
    }
    return policies;
  }

  /** Whether time alone may change the state under one of some policies. */
  boolean hangsOnTime(BitSet some) {
    return hangingOnTime.intersects(some);
  }

  AssignedPolicy policy(int index) {
    return judge.assigned().policies().get(index);
  }

  int size() {
    return judge.assigned().policies().size();
  }

  /** All by which a policy judges: with equal ones the states are the same. */
  PolicyContent content(int index) {
    PolicyContent known = contents[index];
    if (known == null) {
      known = PolicyContent.of(policy(index), exemptions.get(index));
      contents[index] = known;
    }
    return known;
  }

  /**
   * When time may next change one of the states of what was judged.
   *
   * @param before when it would have, at the earliest, before those policies were asked that were
   * @param restless whether that was not to be foreseen
   */
  Next next(Work work, Environment environment, long before, boolean restless) {
    BitSet asked = work.asked();
    if (asked == null) {
      return next(work, environment, policy -> true);
    }
    Next ofAsked = next(work, environment, asked::get);
    boolean first = !restless && (before == TurningPoints.NEVER || ofAsked.ticks() <= before);
    return first ? ofAsked : ofAsked.or(next(work, environment, policy -> !asked.get(policy)));
  }

  /** When time may next change the state of what was judged under one of some policies. */
  Next next(Work work, Environment environment, IntPredicate some) {
    Next next = work.exemptUntil();
    for (Timed policy : timed) {
      if (some.test(policy.policy()) && isSpokenOf(policy, work.states)) {
        next = next.or(policy.turns().next(work.resource, environment));
      }
    }
    return next;
  }

  private static boolean isSpokenOf(Timed policy, byte[] states) {
    return states[policy.policy()] != Standing.NOT_APPLICABLE || policy.turns().mayBeginToApply();
  }
}
