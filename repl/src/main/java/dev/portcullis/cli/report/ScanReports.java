package dev.portcullis.cli.report;

import dev.portcullis.cli.output.AsideFile;
import dev.portcullis.cli.output.BaselineState;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.ComplianceState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports of one scan, each told the same. A file is moved to its place when its report has
 * ended; what is closed before leaves every file as it was.
 */
public final class ScanReports implements ScanReport {

  private final ReportContext context;
  private final List<ScanReport> reports = new ArrayList<>();
  private final List<AsideFile> files = new ArrayList<>();

  /** Begins with no report. */
  public ScanReports(ReportContext context) {
    this.context = context;
  }

  /** Adds a report that goes to a stream. */
  public void add(ReportFormat format, PrintWriter out) throws IOException {
    reports.add(format.begin(out, context));
  }

  /** Adds a report that goes to a file, without colours. */
  public void add(ReportFormat format, Path file) throws IOException {
    AsideFile aside = AsideFile.begin(file);
    files.add(aside);
    reports.add(format.begin(aside.out(), context.withoutColors()));
  }

  @Override
  public void finding(Finding finding) throws IOException {
    for (ScanReport report : reports) {
      report.finding(finding);
    }
  }

  @Override
  public void finding(Finding finding, BaselineState state) throws IOException {
    for (ScanReport report : reports) {
      report.finding(finding, state);
    }
  }

  @Override
  public boolean wantsObjects() {
    return reports.stream().anyMatch(ScanReport::wantsObjects);
  }

  @Override
  public void object(Resource object, ComplianceState state) throws IOException {
    for (ScanReport report : reports) {
      if (report.wantsObjects()) {
        report.object(object, state);
      }
    }
  }

  @Override
  public void end(ScanSummary summary) throws IOException {
    for (ScanReport report : reports) {
      report.end(summary);
    }
    for (AsideFile file : files) {
      file.finish();
    }
  }

  @Override
  public void close() throws IOException {
    for (ScanReport report : reports) {
      report.close();
    }
    for (AsideFile file : files) {
      file.close();
    }
  }
}
