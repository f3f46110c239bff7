package dev.portcullis.engine.comply;

import dev.portcullis.engine.assign.AssignedPolicy;
import java.util.Optional;

/**
 * What an existence effect will look for once a request has been carried out.
 *
 * @param policy the policy whose rule matches the request
 * @param type the type of the related resource
 * @param name the name it must have; empty where any will do
 * @param delay how long after the request, as the policy says: a word or an ISO 8601 duration
 * @param found whether there is such a resource already
 */
public record FollowUp(
    AssignedPolicy policy, String type, Optional<String> name, String delay, boolean found) {

  /** The delay where a policy names none. */
  static final String USUAL_DELAY = "PT10M";
}
