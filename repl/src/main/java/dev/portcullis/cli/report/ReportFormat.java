package dev.portcullis.cli.report;

import dev.portcullis.cli.output.ScanJsonReport;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.cli.output.ScanTextReport;
import java.io.IOException;
import java.io.PrintWriter;

/** The forms of a scan's report, by the names that the command line has for them. */
public enum ReportFormat {
  /** For people at a terminal. */
  text,
  /** For programs: docs/schemas/scan.schema.json. */
  json,
  /** For spreadsheets: a row for each finding. */
  csv,
  /** For code hosts and editors: SARIF 2.1.0. */
  sarif,
  /** For build servers: JUnit's XML. */
  junit,
  /** For a comment on a change. */
  markdown,
  /** For people with a browser: one page that needs nothing else. */
  html;

  /**
   * Begins a report of this form.
   *
   * @param out takes it
   */
  public ScanReport begin(PrintWriter out, ReportContext context) throws IOException {
    return switch (this) {
      case text -> new ScanTextReport(out, context.colored());
      case json -> new ScanJsonReport(out, context.asOf().toString());
      case csv -> new CsvReport(out, context.owners());
      case sarif -> new SarifReport(out, context.asOf());
      case junit -> new JunitReport(out, context.asOf());
      case markdown -> new MarkdownReport(out, context.asOf());
      case html -> new HtmlReport(out, context);
    };
  }
}
