package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.engine.comply.AssignmentSummary;
import dev.portcullis.engine.comply.ExemptionUse;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.RollUp;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.fact.ResourceKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

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
    FindingJson.write(output, finding, Optional.empty());
  }

  @Override
  public void finding(Finding finding, BaselineState state) throws IOException {
    FindingJson.write(output, finding, Optional.of(state));
  }

  @Override
  public void end(ScanSummary summary) throws IOException {
    JsonGenerator json = output.generator();
    json.writeEndArray();
    json.writeArrayFieldStart("assignments");
    for (AssignmentSummary assignment : summary.assignments()) {
      assignment(assignment);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rollUps");
    for (RollUp rollUp : summary.rollUps()) {
      rollUp(rollUp);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("exemptions");
    for (ExemptionUse use : summary.exemptions()) {
      ExemptionJson.write(output, use);
    }
    json.writeEndArray();
    output.texts("vaultsWithoutComponents", summary.vaultsWithoutComponents());
    json.writeObjectFieldStart("summary");
    CountsJson.write(output, "vaults", summary.of(ResourceKind.VAULT));
    CountsJson.write(output, "components", summary.of(ResourceKind.COMPONENT));
    CountsJson.write(output, "resources", summary.of(ResourceKind.RESOURCE));
    json.writeEndObject();
    json.writeEndObject();
    output.close();
  }

  private void assignment(AssignmentSummary summary) throws IOException {
    JsonGenerator json = output.generator();
    json.writeStartObject();
    AssignedPolicyJson.members(output, summary.policy());
    CountsJson.fare(output, summary.objects(), summary.resources());
    if (summary.notStarted().isPresent()) {
      json.writeObjectFieldStart("notStarted");
      json.writeStringField("reason", summary.notStarted().get().reason().wireName());
      json.writeStringField("text", summary.notStarted().get().text());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void rollUp(RollUp rollUp) throws IOException {
    JsonGenerator json = output.generator();
    json.writeStartObject();
    json.writeStringField("kind", rollUp.kind().wireName());
    json.writeStringField("id", rollUp.id());
    json.writeStringField("displayName", rollUp.title());
    CountsJson.fare(output, rollUp.objects(), rollUp.resources());
    json.writeEndObject();
  }
}
