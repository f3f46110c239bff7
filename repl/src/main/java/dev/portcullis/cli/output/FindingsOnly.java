package dev.portcullis.cli.output;

import dev.portcullis.engine.monitor.StateChange;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.Map;

/** Leaves out what comes and goes and complies: of a thousand good arrivals nobody wants a line. */
public final class FindingsOnly implements ChangeReport {

  private final ChangeReport report;

  /** Makes a report that tells another one what matters. */
  public FindingsOnly(ChangeReport report) {
    this.report = report;
  }

  @Override
  public void begin(Instant now, int objects, int policies, Map<ComplianceState, Long> verdicts) {
    report.begin(now, objects, policies, verdicts);
  }

  @Override
  public void change(StateChange change) {
    if (matters(change.before()) || matters(change.after())) {
      report.change(change);
    }
  }

  private static boolean matters(ComplianceState state) {
    return state != ComplianceState.COMPLIANT && state != ComplianceState.NOT_APPLICABLE;
  }
}
