package dev.portcullis.engine.assign;

import dev.portcullis.engine.bind.BoundPolicy;
import java.util.List;
import java.util.Optional;

/**
 * A policy definition with the values that an assignment gives it. Where overrides turn out
 * differently for different objects, there is one for each way.
 *
 * @param assignment where it comes from
 * @param inclusion its place in the initiative that is assigned; empty where the definition itself
 *     is
 * @param policy the definition with its values
 * @param branches how overrides turn out, as far as that depends on the object
 */
public record AssignedPolicy(
    Assignment assignment,
    Optional<Inclusion> inclusion,
    BoundPolicy policy,
    List<Branch> branches) {

  public AssignedPolicy {
    branches = List.copyOf(branches);
  }

  /** A policy that nobody assigned, assigned to everything and enforced. */
  public static AssignedPolicy toEverything(BoundPolicy policy) {
    return new AssignedPolicy(
        Assignment.ofEverything(policy.definition()), Optional.empty(), policy, List.of());
  }

  /** Whether the effect acts on requests. */
  public boolean isEnforced() {
    return assignment.enforcementMode() == EnforcementMode.DEFAULT;
  }

  /** The id of the definition, as spelled in it; empty where it has none. */
  public String definitionId() {
    return policy.definition().envelope().id().map(id -> id.text()).orElse("");
  }

  /** The title of the definition for people. */
  public String title() {
    return policy.definition().envelope().title().orElse("(untitled)");
  }

  /** The policy's name in its initiative. */
  public Optional<String> referenceId() {
    return inclusion.map(Inclusion::referenceId);
  }

  /**
   * What the assignment tells with a finding, for want of which the policy's own message counts.
   */
  public Optional<String> message() {
    return assignment.message(referenceId());
  }

  /** Whether objects are judged by it, or why none is. */
  public Judged judged() {
    return Judged.of(policy);
  }
}
