package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.comply.Finding;
import java.io.IOException;
import java.util.Optional;

/** A finding as JSON, the same in a scan and in a decision. */
final class FindingJson {

  private FindingJson() {}

  /** Writes a finding of a scan, with its state where that is held against a baseline. */
  static void write(JsonOutput output, Finding finding, Optional<BaselineState> baseline)
      throws IOException {
    JsonGenerator json = output.generator();
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    members(output, finding);
    output.text("baselineState", baseline.map(BaselineState::wireName));
    json.writeEndObject();
  }

  /** Writes all members but the id into an object that is open. */
  static void members(JsonOutput output, Finding finding) throws IOException {
    JsonGenerator json = output.generator();
    json.writeStringField("assignment", finding.policy().assignment().id().text());
    json.writeStringField("policy", finding.policy().definitionId());
    json.writeStringField("policyDisplayName", finding.policy().title());
    AssignedPolicyJson.inclusion(output, finding.policy());
    json.writeStringField("effect", finding.policy().policy().effectText());
    json.writeStringField("object", finding.object().id());
    output.text("vault", finding.object().vaultId());
    json.writeStringField("state", finding.state().wireName());
    json.writeFieldName("reasons");
    ReasonsJson.write(output, finding.reasons());
    if (finding.failure().isPresent()) {
      FailureJson.write(json, finding.failure().get());
    }
    if (!finding.missing().isEmpty()) {
      output.texts("missing", finding.missing());
    }
    if (finding.exemption().isPresent()) {
      json.writeObjectFieldStart("exemption");
      ExemptionJson.members(output, finding.exemption().get());
      json.writeEndObject();
    }
    output.text("message", finding.message());
  }
}
