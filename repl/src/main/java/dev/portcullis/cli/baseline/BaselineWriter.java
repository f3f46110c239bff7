package dev.portcullis.cli.baseline;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.output.AsideFile;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.state.NonComplianceReason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Writes down findings as accepted, as they come; the file is in its place when all have come. */
public final class BaselineWriter implements AutoCloseable {

  private final AsideFile file;
  private final JsonOutput output;
  private final JsonGenerator json;
  private final Optional<AcceptedDebt> before;

  /**
   * Begins a file.
   *
   * @param before what was accepted before: its dates are kept
   */
  public BaselineWriter(Path file, Instant asOf, Optional<AcceptedDebt> before) throws IOException {
    this.file = AsideFile.begin(file);
    this.before = before;
    this.output = JsonOutput.indented(this.file.out());
    this.json = output.generator();
    json.writeStartObject();
    json.writeStringField("asOf", asOf.toString());
    json.writeArrayFieldStart("accepted");
  }

  /** Accepts a finding. */
  public void accept(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "policy",
        finding.policy().definitionId().isEmpty()
            ? finding.policy().title()
            : finding.policy().definitionId());
    json.writeStringField("policyDisplayName", finding.policy().title());
    output.text("reference", finding.policy().referenceId());
    json.writeStringField(
        "object",
        finding.object().id().isEmpty() ? finding.object().name() : finding.object().id());
    json.writeStringField("state", finding.state().wireName());
    json.writeArrayFieldStart("reasons");
    for (NonComplianceReason reason : finding.reasons()) {
      json.writeStartObject();
      json.writeStringField("field", reason.field());
      json.writeStringField("operator", reason.operator().wireName());
      json.writeFieldName("actual");
      output.value(reason.actual());
      json.writeEndObject();
    }
    json.writeEndArray();
    output.text("until", before.flatMap(debt -> debt.until(finding)).map(Instant::toString));
    json.writeEndObject();
  }

  /** Ends the file and moves it to its place. */
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    output.close();
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
