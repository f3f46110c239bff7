package dev.portcullis.engine.monitor;

import dev.portcullis.engine.assign.AssignedPolicy;
import java.util.Locale;

/**
 * What makes a policy the same after a change of policies.
 *
 * @param assignment the id of its assignment, in lower case
 * @param reference its name in the initiative that is assigned, in lower case; empty where none is
 * @param definition the id of its definition in lower case, else its title
 * @param twin how many policies with the same ids come before it
 */
record PolicyKey(String assignment, String reference, String definition, int twin) {

  static PolicyKey of(AssignedPolicy policy, int twin) {
    String id = policy.definitionId();
    return new PolicyKey(
        fold(policy.assignment().id().text()),
        fold(policy.referenceId().orElse("")),
        id.isEmpty() ? policy.title() : fold(id),
        twin);
  }

  private static String fold(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
