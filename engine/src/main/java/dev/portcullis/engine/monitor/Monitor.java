package dev.portcullis.engine.monitor;

import dev.portcullis.engine.assign.ManagementGroups;
import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.KnownResources;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.monitor.PolicySwap.Kept;
import dev.portcullis.engine.monitor.Residents.Placed;
import dev.portcullis.engine.reference.TurningPoints.Next;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an inventory judged: takes what changes, judges what that touches, tells what became of it.
 * For one thread at a time.
 */
public final class Monitor {

  /** So much is judged one by one where policies look for related resources, more as a batch. */
  private static final int FEW = 64;

  /** Residents unpacked at once when many are judged. */
  private static final int CHUNK = 1 << 11;

  private final Residents residents = new Residents();
  private final Standings standings = new Standings();
  private final TurnQueue turns = new TurnQueue();
  private final Set<Resident> restless = new LinkedHashSet<>();
  private final Function<Resource, ObjectValue> contexts;
  private final Consumer<StateChange> sink;
  private MonitoredPolicies policies;
  private ManagementGroups groups = ManagementGroups.UNKNOWN;
  private Instant now;

  /**
   * Makes a monitor of nothing yet.
   *
   * @param judge the judge of the policies
   * @param contexts what {@code requestContext()} gives for a resource
   * @param start the instant at which it begins
   * @param sink takes each change as soon as it is known, on the calling thread
   */
  public Monitor(
      StateJudge judge,
      Function<Resource, ObjectValue> contexts,
      Instant start,
      Consumer<StateChange> sink) {
    this.policies = new MonitoredPolicies(judge);
    this.contexts = contexts;
    this.now = start;
    this.sink = sink;
  }

  /** The instant by which everything is judged. */
  public Instant now() {
    return now;
  }

  /** How many resources there are. */
  public int size() {
    return residents.size();
  }

  /** How many of them have to be judged at each advance, since nobody can tell when they turn. */
  public int restless() {
    return restless.size();
  }

  /** The next instant at which time alone may change a state, as far as that can be told. */
  public Optional<Instant> nextTurn() {
    Resident first = turns.first();
    return first == null ? Optional.empty() : Optional.of(PolicyInstants.instant(first.turn));
  }

  /**
   * Takes resources that came or changed.
   *
   * @throws IllegalArgumentException if one has no id; none is taken then
   */
  public void put(Collection<Resource> resources) {
    for (Resource resource : resources) {
      if (resource.id().isEmpty()) {
        throw new IllegalArgumentException("a resource without an id cannot be found again");
      }
    }
    Map<Resident, Work> works = new LinkedHashMap<>();
    Set<Resident> touched = new LinkedHashSet<>();
    List<String> types = new ArrayList<>();
    for (Resource resource : resources) {
      types.add(resource.type());
      types.add(put(Residents.key(resource.id()), resource, works, touched));
    }
    lookAtGroups(types.stream());
    judge(works, touched, Cause.SURROUNDINGS);
  }

  /** Takes a resource; gives the type of the one whose place it took, or its own. */
  private String put(
      String id, Resource resource, Map<Resident, Work> works, Set<Resident> touched) {
    Placed placed = residents.put(id, resource, policies.readers());
    if (placed.isAsBefore()) {
      return placed.typeBefore();
    }
    askTouched(placed, resource, works);
    Affected affected = new Affected(residents, policies.dependencies());
    affected.by(id, Residents.key(resource.type()), touched::add);
    if (!placed.typeBefore().equalsIgnoreCase(resource.type())) {
      affected.by(id, Residents.key(placed.typeBefore()), touched::add);
    }
    return placed.typeBefore();
  }

  /** Has those policies asked again that read what changed; the others say what they said. */
  private void askTouched(Placed placed, Resource resource, Map<Resident, Work> works) {
    Resident resident = placed.resident();
    Standing standing = resident.standing;
    BitSet touched = standing == null ? null : placed.touched();
    if (touched != null && placed.typeBefore().equalsIgnoreCase(resource.type())) {
      touched.and(policies.speakingOf(Residents.key(resource.type())));
    }
    Work earlier = works.get(resident);
    if (earlier != null && touched != null) {
      touched = earlier.asked() == null ? null : union(touched, earlier.asked());
    }
    if (standing == null || touched == null) {
      works.put(resident, work(resident, resource, Cause.PUT));
    } else if (!touched.isEmpty()) {
      works.put(resident, Work.of(resident, resource, Cause.PUT, standing, touched));
    }
  }

  /** Lets resources go, by their ids in any case; an id that nobody has is passed over. */
  public void remove(Collection<String> ids) {
    Set<Resident> touched = new LinkedHashSet<>();
    List<String> types = new ArrayList<>();
    for (String id : ids) {
      remove(Residents.key(id), touched, types);
    }
    lookAtGroups(types.stream());
    judge(Map.of(), touched, Cause.SURROUNDINGS);
  }

  private void remove(String id, Set<Resident> touched, List<String> types) {
    Optional<Resident> resident = residents.resident(id);
    if (resident.isEmpty()) {
      return;
    }
    String spelled = residents.idOf(resident.get());
    String type = Residents.key(residents.typeOf(resident.get()));
    types.add(type);
    residents.remove(id, resident.get());
    standings.leave(resident.get());
    turns.remove(resident.get());
    restless.remove(resident.get());
    touched.remove(resident.get());
    for (int policy = 0; policy < policies.size(); policy++) {
      ComplianceState before = state(resident.get(), policy);
      if (before != ComplianceState.NOT_APPLICABLE) {
        sink.accept(
            new StateChange(
                spelled,
                policies.policy(policy),
                before,
                ComplianceState.NOT_APPLICABLE,
                now,
                Cause.REMOVED,
                Optional.empty()));
      }
    }
    new Affected(residents, policies.dependencies()).by(id, type, touched::add);
  }

  /**
   * Lets time pass: every turning point on the way is told at its own instant.
   *
   * @throws IllegalArgumentException if time would go back
   */
  public void advanceTo(Instant instant) {
    if (instant.isBefore(now)) {
      throw new IllegalArgumentException("time goes back from " + now + " to " + instant);
    }
    boolean moved = !instant.equals(now);
    long end = PolicyInstants.ticks(instant);
    for (Resident first = turns.first();
        first != null && first.turn <= end;
        first = turns.first()) {
      now = PolicyInstants.instant(first.turn);
      judge(Map.of(), due(first.turn), Cause.TIME);
    }
    now = instant;
    if (moved && !restless.isEmpty()) {
      judge(Map.of(), new LinkedHashSet<>(restless), Cause.TIME);
    }
  }

  private Set<Resident> due(long turn) {
    Set<Resident> due = new LinkedHashSet<>();
    for (Resident first = turns.first();
        first != null && first.turn == turn;
        first = turns.first()) {
      turns.remove(first);
      due.add(first);
    }
    return due;
  }

  /**
   * Goes on with other policies. What is the same in both keeps its states and is not judged again.
   */
  public void swap(StateJudge next) {
    PolicySwap swap = new PolicySwap(policies, new MonitoredPolicies(next), standings);
    policies = swap.next();
    groups = policies.dependencies().onGroups() ? groups() : ManagementGroups.UNKNOWN;
    Environment environment = Estate.over(now, contexts, residents);
    Run run = new Run(environment);
    List<Work> chunk = new ArrayList<>();
    List<Resident> all = new ArrayList<>(residents.size());
    residents.forEach(all::add);
    for (Resident resident : all) {
      Kept kept = swap.kept(resident.standing);
      if (swap.mayTouch(residents.typeOf(resident))) {
        byte[] states = kept.states().states().clone();
        chunk.add(new Work(resident, residents.unpack(resident), Cause.POLICIES, states));
        if (chunk.size() == CHUNK) {
          finish(swap, chunk, run);
        }
      } else {
        if (kept.isTold()) {
          tellSwapped(resident, null, kept.states().states(), swap, environment);
        }
        standings.move(resident, kept.states());
      }
    }
    finish(swap, chunk, run);
    standings.forgetUnused();
  }

  private void finish(PolicySwap swap, List<Work> chunk, Run run) {
    new WorkSlices(chunk, run).judge(swap.judge(), groups);
    for (Work work : chunk) {
      tellSwapped(work.resident, work.resource, work.states, swap, run.environment());
      standings.move(work.resident, work.states);
      scheduleToo(work.resident, policies.next(work, run.environment(), swap::isChanged));
    }
    chunk.clear();
  }

  private void tellSwapped(
      Resident resident,
      @Nullable Resource resource,
      byte[] states,
      PolicySwap swap,
      Environment environment) {
    swap.forEachChange(
        resident.standing,
        states,
        (policy, index, before, after) ->
            sink.accept(
                new StateChange(
                    residents.idOf(resident),
                    policy,
                    before,
                    after,
                    now,
                    Cause.POLICIES,
                    index < 0
                        ? Optional.empty()
                        : policies
                            .judge()
                            .finding(
                                index,
                                resource == null ? residents.unpack(resident) : resource,
                                after,
                                environment,
                                groups))));
  }

  /** Takes the states of a resource. */
  @FunctionalInterface
  public interface StateReader {

    /** Takes the state under a policy, known by its index. */
    void take(int policy, ComplianceState state);
  }

  /**
   * Reads the states of a resource, under policies that speak of it; nothing where it is unknown.
   */
  public void read(String id, StateReader reader) {
    residents.resident(Residents.key(id)).ifPresent(resident -> read(resident, reader));
  }

  /** Reads the states of all resources, in no order. */
  public void readAll(StateReader reader) {
    residents.forEach(resident -> read(resident, reader));
  }

  private void read(Resident resident, StateReader reader) {
    for (int policy = 0; policy < policies.size(); policy++) {
      ComplianceState state = state(resident, policy);
      if (state != ComplianceState.NOT_APPLICABLE) {
        reader.take(policy, state);
      }
    }
  }

  private void judge(Map<Resident, Work> works, Collection<Resident> touched, Cause cause) {
    List<Work> all = new ArrayList<>(works.values());
    for (Resident resident : touched) {
      Work known = works.get(resident);
      if (known == null) {
        all.add(work(resident, residents.unpack(resident), cause));
      } else {
        known.askAll();
      }
    }
    if (policies.dependencies().onRelated() && all.size() <= FEW) {
      all.forEach(
          work ->
              judge(
                  List.of(work),
                  new NearbyResources(
                      residents, policies.dependencies(), Residents.key(work.resource.id()))));
    } else if (!all.isEmpty()) {
      judge(all, residents);
    }
  }

  private void judge(List<Work> works, KnownResources known) {
    Run run = new Run(Estate.over(now, contexts, known));
    new WorkSlices(works, run).judge(policies.judge(), groups);
    works.forEach(work -> settle(work, run.environment()));
  }

  private void settle(Work work, Environment environment) {
    tell(work, environment, true);
    tell(work, environment, false);
    standings.move(work.resident, work.states);
    BitSet asked = work.asked();
    if (asked == null || policies.hangsOnTime(asked)) {
      schedule(
          work.resident,
          policies.next(work, environment, work.resident.turn, restless.contains(work.resident)));
    }
  }

  /**
   * Tells what changed. Where an override turns out otherwise one form of a policy goes and another
   * comes: what goes is told first, so that the last word on a policy is how it is.
   */
  private void tell(Work work, Environment environment, boolean gone) {
    for (int policy = 0; policy < policies.size(); policy++) {
      ComplianceState before = state(work.resident, policy);
      ComplianceState after = Standing.state(work.states, policy);
      if (before != after && gone == (after == ComplianceState.NOT_APPLICABLE)) {
        sink.accept(
            new StateChange(
                work.resource.id(),
                policies.policy(policy),
                before,
                after,
                now,
                work.cause,
                policies.judge().finding(policy, work.resource, after, environment, groups)));
      }
    }
  }

  private void lookAtGroups(Stream<String> types) {
    if (policies.dependencies().onGroups() && types.anyMatch(ManagementGroups::tells)) {
      groups = groups();
    }
  }

  private ManagementGroups groups() {
    return ManagementGroups.of(Estate.over(now, contexts, residents));
  }

  private void schedule(Resident resident, Next next) {
    turns.set(resident, next.ticks());
    if (next.restless()) {
      restless.add(resident);
    } else if (!restless.isEmpty()) {
      restless.remove(resident);
    }
  }

  /** Adds a turn to those that are known; what has gone may leave one at which nothing turns. */
  private void scheduleToo(Resident resident, Next next) {
    if (next.ticks() < resident.turn) {
      turns.set(resident, next.ticks());
    }
    if (next.restless()) {
      restless.add(resident);
    }
  }

  private Work work(Resident resident, Resource resource, Cause cause) {
    return new Work(resident, resource, cause, Standing.nothing(policies.size()));
  }

  private static BitSet union(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.or(other);
    return both;
  }

  private static ComplianceState state(Resident resident, int policy) {
    Standing standing = resident.standing;
    return standing == null ? ComplianceState.NOT_APPLICABLE : standing.state(policy);
  }
}
