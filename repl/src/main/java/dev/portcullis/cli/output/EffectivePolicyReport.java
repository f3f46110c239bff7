package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.EffectivePolicy;
import dev.portcullis.engine.comply.EffectivePolicy.Force;
import dev.portcullis.engine.fact.Resource;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Tells which policies are in force for an object, and why the others are not. */
public final class EffectivePolicyReport {

  private final PrintWriter out;
  private final boolean colored;

  /** Makes a report for people. */
  public EffectivePolicyReport(PrintWriter out, boolean colored) {
    this.out = out;
    this.colored = colored;
  }

  /** Prints the policies of one object: those in force first, then the exempt, then the others. */
  public void print(Resource object, List<EffectivePolicy> policies) {
    out.println(Style.STRONG.on(ObjectName.shortName(object), colored));
    for (Force force : Force.values()) {
      policies.stream().filter(policy -> policy.force() == force).forEach(this::print);
    }
    out.flush();
  }

  private void print(EffectivePolicy effective) {
    AssignedPolicy policy = effective.policy();
    out.println(
        "  %s: %s by \"%s\", assigned as \"%s\" to %s"
            .formatted(
                effective.force().words(),
                policy.policy().effectText() + (policy.isEnforced() ? "" : " (not enforced)"),
                policy.title(),
                policy.assignment().title(),
                policy.assignment().scope().id().isEmpty()
                    ? "everything"
                    : policy.assignment().scope().id()));
    if (effective.force() == Force.IN_FORCE || effective.force() == Force.EXEMPT) {
      policy
          .policy()
          .parameters()
          .members()
          .forEach((name, value) -> out.println("      " + name + " = " + value));
      effective.state().ifPresent(state -> out.println("      it is " + StateWords.of(state)));
      effective
          .exemption()
          .ifPresent(exemption -> out.println("      " + FindingText.exemption(exemption)));
    }
  }

  /**
   * Writes the policies of one object as JSON, in the shape of docs/schemas/effective.schema.json.
   */
  public static void write(JsonOutput output, Resource object, List<EffectivePolicy> policies)
      throws IOException {
    JsonGenerator json = output.generator();
    json.writeStartObject();
    json.writeStringField("object", object.id());
    json.writeArrayFieldStart("policies");
    for (EffectivePolicy effective : policies) {
      json.writeStartObject();
      AssignedPolicyJson.members(output, effective.policy());
      json.writeStringField("scope", effective.policy().assignment().scope().id());
      json.writeFieldName("parameters");
      output.value(effective.policy().policy().parameters());
      json.writeStringField("force", effective.force().wireName());
      output.text("state", effective.state().map(state -> state.wireName()));
      if (effective.exemption().isPresent()) {
        json.writeObjectFieldStart("exemption");
        ExemptionJson.members(output, effective.exemption().get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
