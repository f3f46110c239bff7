package dev.portcullis.engine;

import dev.portcullis.engine.monitor.Monitor;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Compliance that keeps itself up to date. An inventory stays in it; resources come, change and go,
 * time passes, policies are exchanged. What a change touches is judged again, and each verdict that
 * changes is told once: of the object, of components whose vault changed, of resources whose
 * related ones did.
 *
 * <pre>{@code
 * PolicyMonitor monitor = PolicyMonitor.start(policies, Instant.now(), change -> log.info(change.toString()));
 * monitor.put(inventory);
 * monitor.nextTurningPoint().ifPresent(instant -> wakeUpAt(instant, () -> monitor.advanceTo(instant)));
 * }</pre>
 *
 * <p>The clock is yours to drive: a verdict that hangs on the time changes when {@link #advanceTo}
 * reaches its very instant. In between nothing is to be polled.
 *
 * <p>Resources are kept whole, packed to about a third of their JSON. A monitor is for one thread
 * at a time; share it under a lock, or keep one for each part of the inventory.
 */
public final class PolicyMonitor {

  private final Monitor monitor;
  private CompiledPolicies policies;

  private PolicyMonitor(CompiledPolicies policies, Monitor monitor) {
    this.policies = policies;
    this.monitor = monitor;
  }

  /**
   * {@return a monitor of an inventory that is still empty}
   *
   * @param policies the policies it begins with
   * @param start the instant at which it begins
   * @param changes takes each change as soon as it is known, on the thread that caused it, before
   *     the call that did returns. It must not call the monitor.
   */
  public static PolicyMonitor start(
      CompiledPolicies policies, Instant start, Consumer<VerdictChange> changes) {
    return new PolicyMonitor(
        policies,
        new Monitor(
            policies.states(),
            resource -> policies.context(),
            start,
            change -> changes.accept(VerdictChange.of(change))));
  }

  /**
   * Takes resources that came or changed: one, or a whole inventory at once, which costs less. A
   * resource that is as it was costs next to nothing.
   *
   * @param resources whole resources, not what changed in them
   * @throws IllegalArgumentException if one has no id; none is taken then
   */
  public void put(Collection<AzureResource> resources) {
    monitor.put(resources.stream().map(AzureResource::resource).toList());
  }

  /**
   * Takes a resource that came or changed.
   *
   * @param resource the whole resource, not what changed in it
   */
  public void put(AzureResource resource) {
    monitor.put(List.of(resource.resource()));
  }

  /**
   * Lets resources go, by their ids in any case. An id that nobody has is passed over.
   *
   * @param ids ids of resources
   */
  public void remove(Collection<String> ids) {
    monitor.remove(ids);
  }

  /**
   * Lets a resource go, by its id in any case.
   *
   * @param id the id of a resource, in any case
   */
  public void remove(String id) {
    monitor.remove(List.of(id));
  }

  /** {@return the instant by which everything is judged} */
  public Instant now() {
    return monitor.now();
  }

  /**
   * Lets time pass. A verdict that changed on the way is told with its own instant, not with that
   * of the call; changes come in the order of time.
   *
   * @param instant the instant by which all shall be judged; not before {@link #now}
   * @throws IllegalArgumentException if time would go back
   */
  public void advanceTo(Instant instant) {
    monitor.advanceTo(instant);
  }

  /**
   * {@return the next instant at which time alone may change a verdict; empty where it never will}
   * Changes of the inventory move it.
   *
   * <p>It is known for dates that are ordered against now or against a number of days from now.
   * What hangs on the clock in another way, such as a part of its text, is judged at each {@link
   * #advanceTo} and counted by {@link #restless}.
   */
  public Optional<Instant> nextTurningPoint() {
    return monitor.nextTurn();
  }

  /** {@return how many resources hang on the clock in a way that cannot be foreseen} */
  public int restless() {
    return monitor.restless();
  }

  /**
   * Goes on with other policies, which were compiled aside. A policy is the same where assignment
   * and definition have the same ids; what judges as before is not judged again.
   *
   * @param other the policies to go on with
   */
  public void swap(CompiledPolicies other) {
    policies = other;
    monitor.swap(other.states());
  }

  /** {@return the policies in force} */
  public CompiledPolicies policies() {
    return policies;
  }

  /** {@return how many resources there are} */
  public int size() {
    return monitor.size();
  }

  /**
   * {@return how a resource stands, under each policy that speaks of it in the order of the
   * policies; nothing where there is no such resource}
   *
   * @param id the id of a resource, in any case
   */
  public Map<PolicyReference, ComplianceState> states(String id) {
    List<PolicyReference> references = policies.policies();
    Map<PolicyReference, ComplianceState> states = new LinkedHashMap<>();
    monitor.read(id, (policy, state) -> states.put(references.get(policy), state));
    return states;
  }

  /** {@return how many verdicts of each kind there are, over all resources and policies} */
  public Map<ComplianceState, Long> counts() {
    Map<ComplianceState, Long> counts = new EnumMap<>(ComplianceState.class);
    monitor.readAll((policy, state) -> counts.merge(state, 1L, Long::sum));
    return counts;
  }
}
