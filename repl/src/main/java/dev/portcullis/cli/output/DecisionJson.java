package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.comply.AdmissionAnswer;
import dev.portcullis.engine.comply.AdmissionRequest;
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
    JsonGenerator json = output.generator();
    AdmissionRequest request = decision.request();
    json.writeStartObject();
    json.writeStringField("time", time.toString());
    json.writeStringField("decision", decision.isAllowed() ? "allow" : "deny");
    json.writeStringField("operation", request.operation());
    json.writeStringField("requester", request.requester());
    json.writeStringField("object", request.object().id());
    output.text("vault", request.object().vaultId());
    json.writeArrayFieldStart("policies");
    for (AdmissionAnswer.Ruling ruling : decision.rulings()) {
      json.writeStartObject();
      json.writeBooleanField("denies", ruling.denies());
      FindingJson.members(output, ruling.finding());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
