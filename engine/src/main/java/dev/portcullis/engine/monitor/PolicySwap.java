package dev.portcullis.engine.monitor;

import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.compile.TypeGuard;
import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.state.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from one set of policies to another: what stays, what goes, what has to be judged. */
final class PolicySwap {

  private static final int NOWHERE = -1;

  private final MonitoredPolicies old;
  private final MonitoredPolicies next;
  private final int[] origins;
  private final boolean[] same;
  private final List<Integer> gone = new ArrayList<>();
  private final StateJudge judge;
  private final int[] changed;
  private final Optional<Set<String>> types;
  private final Standings standings;
  private final Map<String, Boolean> touched = new HashMap<>();
  private final IdentityHashMap<@Nullable Standing, Kept> kept = new IdentityHashMap<>();

  PolicySwap(MonitoredPolicies old, MonitoredPolicies next, Standings standings) {
    this.standings = standings;
    this.old = old;
    this.next = next;
    this.origins = new int[next.size()];
    this.same = new boolean[next.size()];
    Map<PolicyKey, Integer> left = byKey(old);
    byKey(next)
        .forEach(
            (key, index) -> {
              Integer origin = left.remove(key);
              origins[index] = origin == null ? NOWHERE : origin;
              same[index] = origin != null && isSame(origin, index);
            });
    this.gone.addAll(left.values());
    spreadOverConflicts();
    this.changed = changed();
    this.judge = next.judge().of(changed);
    this.types = typesOf(changed);
  }

  private static Map<PolicyKey, Integer> byKey(MonitoredPolicies policies) {
    Map<PolicyKey, Integer> keys = new HashMap<>();
    for (int index = 0; index < policies.size(); index++) {
      int twin = 0;
      while (keys.putIfAbsent(PolicyKey.of(policies.policy(index), twin), index) != null) {
        twin++;
      }
    }
    return keys;
  }

  private boolean isSame(int origin, int index) {
    return old.content(origin).equals(next.content(index));
  }

  /** What sets fields may contradict whatever else does: if one of them changed, all did. */
  private void spreadOverConflicts() {
    boolean touched = gone.stream().anyMatch(policy -> mayConflict(old.policy(policy)));
    for (int index = 0; index < same.length; index++) {
      touched |=
          !same[index]
              && (mayConflict(next.policy(index))
                  || (origins[index] != NOWHERE && mayConflict(old.policy(origins[index]))));
    }
    for (int index = 0; index < same.length && touched; index++) {
      same[index] &= !mayConflict(next.policy(index));
    }
  }

  private static boolean mayConflict(AssignedPolicy policy) {
    Effect effect = policy.policy().effect();
    return effect == Effect.MODIFY || effect == Effect.APPEND;
  }

  private int[] changed() {
    List<Integer> changed = new ArrayList<>();
    for (int index = 0; index < same.length; index++) {
      if (!same[index]) {
        changed.add(index);
      }
    }
    return changed.stream().mapToInt(Integer::intValue).toArray();
  }

  private Optional<Set<String>> typesOf(int[] changed) {
    Set<String> all = new HashSet<>();
    for (int index : changed) {
      Optional<List<String>> guarded = TypeGuard.of(next.policy(index).policy().applicability());
      if (guarded.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(guarded.get());
    }
    return Optional.of(all);
  }

  /** The policies from now on. */
  MonitoredPolicies next() {
    return next;
  }

  /** The judge of the policies that have to be judged. */
  StateJudge judge() {
    return judge;
  }

  /** Whether a policy has to be judged. */
  boolean isChanged(int index) {
    return !same[index];
  }

  /** Whether one of the policies that have to be judged may speak of a type. */
  boolean mayTouch(String type) {
    return touched.computeIfAbsent(type, this::isTouched);
  }

  private boolean isTouched(String type) {
    return changed.length > 0
        && (type.isEmpty() || types.isEmpty() || types.get().contains(Residents.key(type)));
  }

  /**
   * How a resident stands under the policies that stay the same, and not at all under the others.
   *
   * @param states the states
   * @param isTold whether that differs from how it stood
   */
  record Kept(Standing states, boolean isTold) {}

  /** How those stand under the policies that stay the same who stood so. */
  Kept kept(@Nullable Standing standing) {
    return kept.computeIfAbsent(standing, this::reckonKept);
  }

  private Kept reckonKept(@Nullable Standing standing) {
    byte[] states = Standing.nothing(next.size());
    for (int index = 0; index < states.length && standing != null; index++) {
      if (same[index]) {
        states[index] = standing.states()[origins[index]];
      }
    }
    List<AssignedPolicy> told = new ArrayList<>();
    forEachChange(standing, states, (policy, index, before, after) -> told.add(policy));
    return new Kept(standings.shared(states), !told.isEmpty());
  }

  /** Takes a change. */
  @FunctionalInterface
  interface ChangeSink {

    /**
     * Takes a change under a policy.
     *
     * @param index the index of the policy among those from now on; negative where it is gone
     */
    void take(AssignedPolicy policy, int index, ComplianceState before, ComplianceState after);
  }

  /** Tells each change of a resident: what a policy does not speak of any more first. */
  void forEachChange(@Nullable Standing standing, byte[] states, ChangeSink sink) {
    for (int policy : gone) {
      ComplianceState before =
          standing == null ? ComplianceState.NOT_APPLICABLE : standing.state(policy);
      if (before != ComplianceState.NOT_APPLICABLE) {
        sink.take(old.policy(policy), NOWHERE, before, ComplianceState.NOT_APPLICABLE);
      }
    }
    forEachChange(standing, states, true, sink);
    forEachChange(standing, states, false, sink);
  }

  private void forEachChange(
      @Nullable Standing standing, byte[] states, boolean gone, ChangeSink sink) {
    for (int index = 0; index < states.length; index++) {
      ComplianceState before =
          standing == null || origins[index] == NOWHERE
              ? ComplianceState.NOT_APPLICABLE
              : standing.state(origins[index]);
      ComplianceState after = Standing.state(states, index);
      if (before != after && gone == (after == ComplianceState.NOT_APPLICABLE)) {
        sink.take(next.policy(index), index, before, after);
      }
    }
  }
}
