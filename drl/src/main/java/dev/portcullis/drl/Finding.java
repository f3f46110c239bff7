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

  /**
   * {@return that a policy is violated}
   *
   * @param resource the resource
   * @param policy the id of the policy, its title where it has none
   * @param effect the effect as the policy spells it
   */
  public static Finding of(Resource resource, String policy, String effect) {
    return new Finding(resource, policy, effect, "", true, null);
  }

  /**
   * {@return that a policy could not be evaluated: it is neither violated nor not, and a gate must
   * not open}
   *
   * @param resource the resource
   * @param policy the id of the policy, its title where it has none
   * @param effect the effect as the policy spells it
   * @param failure why it could not
   */
  public static Finding failed(Resource resource, String policy, String effect, String failure) {
    return new Finding(resource, policy, effect, "", true, failure);
  }

  /**
   * {@return the same, of a policy that an assignment brings}
   *
   * @param id the id of the assignment
   */
  public Finding assignedBy(String id) {
    return new Finding(resource, policy, effect, id, enforced, failure);
  }

  /** {@return the same, of a policy whose assignment does not enforce it} */
  public Finding notEnforced() {
    return new Finding(resource, policy, effect, assignment, false, failure);
  }

  /**
   * {@return whether this stands in the way of a request: an enforced deny that is violated, or an
   * enforced policy that could not be evaluated}
   */
  public boolean denies() {
    return enforced && (failure != null || effect.equalsIgnoreCase("deny"));
  }
}
