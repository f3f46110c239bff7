package dev.portcullis.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/**
 * Findings as CSV (RFC 4180), a row each, for spreadsheets. The summary is left out: a second table
 * has no place in a CSV file.
 */
final class CsvReport implements ScanReport {

  private static final List<String> COLUMNS =
      List.of(
          "state",
          "object",
          "vault",
          "owner",
          "policy",
          "policyId",
          "assignment",
          "effect",
          "enforced",
          "reasons",
          "message",
          "exemption",
          "finding");

  /** What makes a spreadsheet take a text for a formula, the signs of full width included. */
  private static final String FORMULA_SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final PrintWriter out;
  private final Owners owners;
  private final JsonGenerator csv;

  CsvReport(PrintWriter out, Owners owners) throws IOException {
    this.out = out;
    this.owners = owners;
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    COLUMNS.forEach(schema::addColumn);
    CsvGenerator generator =
        CsvFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(out);
    generator.setSchema(schema.build());
    this.csv = generator;
    csv.writeStartArray();
  }

  @Override
  public void finding(Finding finding) throws IOException {
    List<String> cells =
        List.of(
            finding.state().wireName(),
            finding.object().id(),
            finding.object().vaultId().orElse(""),
            owners.of(finding.object()).orElse(""),
            finding.policy().title(),
            finding.policy().definitionId(),
            finding.policy().assignment().id().text(),
            finding.policy().policy().effectText(),
            String.valueOf(finding.policy().isEnforced()),
            String.join("; ", FindingWords.reasons(finding)),
            finding.message().orElse(""),
            finding.exemption().map(exemption -> exemption.id().text()).orElse(""),
            finding.id());
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(harmless(cell));
    }
    csv.writeEndArray();
  }

  @Override
  public void end(ScanSummary summary) throws IOException {
    csv.writeEndArray();
    csv.close();
    out.flush();
  }

  /** An apostrophe in front makes a spreadsheet show what it would compute. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
