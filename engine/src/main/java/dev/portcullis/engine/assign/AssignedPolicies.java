package dev.portcullis.engine.assign;

import dev.portcullis.engine.bind.BoundPolicy;
import java.util.List;

/**
 * What objects are judged by: assigned policies, and what is exempt from them.
 *
 * @param policies the assigned policies; each is known by its index
 * @param exemptions in the order in which they were read: of several for one object the first
 *     counts
 */
public record AssignedPolicies(List<AssignedPolicy> policies, List<Exemption> exemptions) {

  public AssignedPolicies {
    policies = List.copyOf(policies);
    exemptions = List.copyOf(exemptions);
  }

  /** The policies for the judge, in the same order. */
  public List<BoundPolicy> bound() {
    return policies.stream().map(AssignedPolicy::policy).toList();
  }
}
