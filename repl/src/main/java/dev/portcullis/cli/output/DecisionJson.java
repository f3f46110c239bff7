package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.alter.Alteration;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.AdmissionAnswer;
import dev.portcullis.engine.comply.AdmissionRequest;
import dev.portcullis.engine.comply.FollowUp;
import dev.portcullis.engine.value.ObjectValue;
import java.io.IOException;
import java.time.Instant;

/**
 * A decision as JSON, in the shape of docs/schemas/decision.schema.json: answer and event alike.
 */
public final class DecisionJson {

  private DecisionJson() {}

  /** Writes a decision as an object. */
  public static void write(JsonOutput output, AdmissionAnswer decision, Instant time)
      throws IOException {
    output.generator().writeStartObject();
    members(output, decision, time);
    output.generator().writeEndObject();
  }

  /**
   * Writes a decision as the log keeps it: with the request, so that it can be decided again.
   *
   * @param requestContext what {@code requestContext()} gave
   */
  static void writeEvent(
      JsonOutput output, AdmissionAnswer decision, Instant time, ObjectValue requestContext)
      throws IOException {
    JsonGenerator json = output.generator();
    json.writeStartObject();
    members(output, decision, time);
    json.writeObjectFieldStart("request");
    json.writeFieldName("resource");
    output.value(decision.request().object().content());
    json.writeFieldName("requestContext");
    output.value(requestContext);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void members(JsonOutput output, AdmissionAnswer decision, Instant time)
      throws IOException {
    JsonGenerator json = output.generator();
    AdmissionRequest request = decision.request();
    json.writeStringField("time", time.toString());
    json.writeStringField("decision", decision.isAllowed() ? "allow" : "deny");
    json.writeStringField("operation", request.operation());
    json.writeStringField("requester", request.requester());
    json.writeStringField("object", request.object().id());
    output.text("vault", request.object().vaultId());
    changes(output, decision);
    json.writeArrayFieldStart("policies");
    for (AdmissionAnswer.Ruling ruling : decision.rulings()) {
      json.writeStartObject();
      json.writeBooleanField("denies", ruling.denies());
      FindingJson.members(output, ruling.finding());
      json.writeEndObject();
    }
    json.writeEndArray();
    afterwards(output, decision);
    json.writeArrayFieldStart("warnings");
    for (AssignedPolicy policy : decision.restless()) {
      json.writeStartObject();
      policy(output, policy);
      json.writeStringField("message", "what it changed still matches its rule");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void changes(JsonOutput output, AdmissionAnswer decision) throws IOException {
    JsonGenerator json = output.generator();
    json.writeArrayFieldStart("changes");
    for (Alteration alteration : decision.alterations()) {
      json.writeStartObject();
      policy(output, alteration.policy());
      json.writeStringField("operation", alteration.operation().kind().wireName());
      json.writeStringField("field", alteration.operation().field());
      json.writeStringField("outcome", alteration.outcome().wireName());
      json.writeBooleanField("denies", alteration.denies());
      json.writeFieldName("before");
      output.value(alteration.before());
      json.writeFieldName("after");
      output.value(alteration.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (decision.isAltered()) {
      json.writeFieldName("resource");
      output.value(decision.object().content());
    }
  }

  private static void afterwards(JsonOutput output, AdmissionAnswer decision) throws IOException {
    JsonGenerator json = output.generator();
    json.writeArrayFieldStart("afterwards");
    for (FollowUp look : decision.followUps()) {
      json.writeStartObject();
      policy(output, look.policy());
      json.writeStringField("type", look.type());
      output.text("name", look.name());
      json.writeStringField("delay", look.delay());
      json.writeBooleanField("found", look.found());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void policy(JsonOutput output, AssignedPolicy policy) throws IOException {
    JsonGenerator json = output.generator();
    json.writeStringField("assignment", policy.assignment().id().text());
    json.writeStringField("policy", policy.definitionId());
    json.writeStringField("policyDisplayName", policy.title());
    json.writeStringField("effect", policy.policy().effectText());
  }
}
