package dev.portcullis.cli.output;

import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import java.io.IOException;

/** Tells the outcome of a scan: findings as they come, then the summary. */
public interface ScanReport extends AutoCloseable {

  /** Takes one finding. */
  void finding(Finding finding) throws IOException;

  /** Takes the summary, after the last finding, and ends the report. */
  void end(ScanSummary summary) throws IOException;

  /** Lets go of what it holds, whether it has ended or not. */
  @Override
  default void close() throws IOException {}
}
