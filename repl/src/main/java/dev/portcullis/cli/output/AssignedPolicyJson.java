package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Inclusion;
import java.io.IOException;

/** Assigned policies as JSON, the same wherever they are told. */
public final class AssignedPolicyJson {

  private AssignedPolicyJson() {}

  /** Writes the members of an assigned policy into an object that is open. */
  public static void members(JsonOutput output, AssignedPolicy policy) throws IOException {
    JsonGenerator json = output.generator();
    json.writeStringField("id", policy.assignment().id().text());
    json.writeStringField("displayName", policy.assignment().title());
    json.writeStringField("policy", policy.definitionId());
    json.writeStringField("policyDisplayName", policy.title());
    inclusion(output, policy);
    json.writeStringField("effect", policy.policy().effectText());
    json.writeStringField("enforcementMode", policy.assignment().enforcementMode().wireName());
  }

  /** Writes the place of a policy in its initiative, if it has one. */
  static void inclusion(JsonOutput output, AssignedPolicy policy) throws IOException {
    if (policy.inclusion().isPresent()) {
      Inclusion inclusion = policy.inclusion().get();
      output.generator().writeStringField("initiative", inclusion.initiativeId());
      output.generator().writeStringField("reference", inclusion.referenceId());
      output.texts("groups", inclusion.groups());
    }
  }
}
