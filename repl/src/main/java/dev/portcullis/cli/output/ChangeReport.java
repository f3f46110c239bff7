package dev.portcullis.cli.output;

import dev.portcullis.engine.monitor.StateChange;
import dev.portcullis.engine.state.ComplianceState;
import java.time.Instant;
import java.util.Map;

/** Tells what a watch sees: a summary, then a line for each change. */
public interface ChangeReport {

  /**
   * Tells how things stand at the beginning.
   *
   * @param now the instant
   * @param objects how many objects there are
   * @param policies how many policies judge them
   * @param verdicts how many verdicts there are of each state
   */
  void begin(Instant now, int objects, int policies, Map<ComplianceState, Long> verdicts);

  /** Tells a change, in a line of its own. */
  void change(StateChange change);
}
