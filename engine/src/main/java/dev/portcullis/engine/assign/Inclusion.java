package dev.portcullis.engine.assign;

import dev.portcullis.ast.Initiative;
import java.util.List;

/**
 * The place of a policy in an initiative.
 *
 * @param initiative the initiative
 * @param referenceId the policy's name in it; where it gives none, the number of the policy
 * @param groups the names of the groups it belongs to, in the order of the text
 */
public record Inclusion(Initiative initiative, String referenceId, List<String> groups) {

  public Inclusion {
    groups = List.copyOf(groups);
  }

  /** The id of the initiative, as spelled in it; empty where it has none. */
  public String initiativeId() {
    return initiative.envelope().id().map(id -> id.text()).orElse("");
  }

  /** The title of the initiative for people. */
  public String initiativeTitle() {
    return initiative.envelope().title().orElse("(untitled)");
  }
}
