package dev.portcullis.cli.output;

import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.state.ComplianceState;
import java.io.IOException;

/** Tells the outcome of a scan: findings as they come, then the summary. */
public interface ScanReport extends AutoCloseable {

  /** Takes one finding. */
  void finding(Finding finding) throws IOException;

  /** Takes one finding of a scan that is held against a baseline. */
  default void finding(Finding finding, BaselineState state) throws IOException {
    finding(finding);
  }

  /** Whether it wants objects too, those included that nothing is found against. */
  default boolean wantsObjects() {
    return false;
  }

  /** Takes an object, behind its findings, with its state over all policies. */
  default void object(Resource object, ComplianceState state) throws IOException {}

  /** Takes the summary, after the last finding, and ends the report. */
  void end(ScanSummary summary) throws IOException;

  /** Lets go of what it holds, whether it has ended or not. */
  @Override
  default void close() throws IOException {}
}
