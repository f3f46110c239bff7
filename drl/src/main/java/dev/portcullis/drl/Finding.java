package dev.portcullis.drl;

import org.jspecify.annotations.Nullable;

/**
 * What a rule has against a resource. Rules insert it as a logical fact: it goes when the resource
 * goes or changes.
 *
 * @param resource the resource
 * @param policy the id of the policy, its title where it has none
 * @param effect the effect as the policy spells it, such as {@code Deny}
 * @param assignment the id of the assignment; empty where nobody assigned the policy
 * @param enforced whether the effect acts on requests
 * @param failure why the policy could not be evaluated; null where it could, and is violated
 */
public record Finding(
    Resource resource,
    String policy,
    String effect,
    String assignment,
    boolean enforced,
    @Nullable String failure) {

  /** The policy is violated. */
  public static Finding of(Resource resource, String policy, String effect) {
    return new Finding(resource, policy, effect, "", true, null);
  }

  /** The policy could not be evaluated: neither violated nor not. A gate must not open. */
  public static Finding failed(Resource resource, String policy, String effect, String failure) {
    return new Finding(resource, policy, effect, "", true, failure);
  }

  /** The same by an assignment. */
  public Finding assignedBy(String id) {
    return new Finding(resource, policy, effect, id, enforced, failure);
  }

  /** The same where the assignment does not enforce it. */
  public Finding notEnforced() {
    return new Finding(resource, policy, effect, assignment, false, failure);
  }

  /**
   * Whether this stands in the way of a request: an enforced deny that is violated, or an enforced
   * policy that could not be evaluated.
   */
  public boolean denies() {
    return enforced && (failure != null || effect.equalsIgnoreCase("deny"));
  }
}
