package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.AssignmentSummary;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.comply.StateCounts;
import dev.portcullis.engine.fact.ResourceKind;
import dev.portcullis.engine.state.ComplianceState;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * A scan as JSON, in the shape of docs/schemas/scan.schema.json. Findings go out as they come, so
 * that any number of them needs no memory; the summary therefore stands at the end.
 */
public final class ScanJsonReport implements ScanReport {

  private final JsonOutput output;

  /**
   * Begins a report.
   *
   * @param asOf the instant of the scan
   */
  public ScanJsonReport(PrintWriter out, String asOf) throws IOException {
    this.output = JsonOutput.indented(out);
    JsonGenerator json = output.generator();
    json.writeStartObject();
    json.writeStringField("asOf", asOf);
    json.writeArrayFieldStart("findings");
  }

  @Override
  public void finding(Finding finding) throws IOException {
    FindingJson.write(output, finding);
  }

  @Override
  public void end(ScanSummary summary) throws IOException {
    JsonGenerator json = output.generator();
    json.writeEndArray();
    json.writeArrayFieldStart("assignments");
    for (AssignmentSummary assignment : summary.assignments()) {
      assignment(output, assignment);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    counts(json, "vaults", summary.of(ResourceKind.VAULT));
    counts(json, "components", summary.of(ResourceKind.COMPONENT));
    counts(json, "resources", summary.of(ResourceKind.RESOURCE));
    json.writeEndObject();
    json.writeEndObject();
    output.close();
  }

  private static void assignment(JsonOutput output, AssignmentSummary summary) throws IOException {
    JsonGenerator json = output.generator();
    AssignedPolicy policy = summary.policy();
    json.writeStartObject();
    json.writeStringField("id", policy.assignment().id().text());
    json.writeStringField("displayName", policy.assignment().title());
    json.writeStringField("policy", policy.definitionId());
    json.writeStringField("policyDisplayName", policy.title());
    json.writeStringField("effect", policy.policy().effectText());
    json.writeStringField("enforcementMode", policy.assignment().enforcementMode().wireName());
    counts(json, "objects", summary.counts());
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String key, StateCounts counts)
      throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("total", counts.total());
    for (ComplianceState state :
        List.of(
            ComplianceState.COMPLIANT,
            ComplianceState.NON_COMPLIANT,
            ComplianceState.EXEMPT,
            ComplianceState.CONFLICTING,
            ComplianceState.ERROR,
            ComplianceState.PROTECTED,
            ComplianceState.UNKNOWN,
            ComplianceState.NOT_STARTED,
            ComplianceState.NOT_APPLICABLE)) {
      json.writeNumberField(state.wireName(), counts.of(state));
    }
    json.writeEndObject();
  }
}
