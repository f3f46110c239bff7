package dev.portcullis.cli.event;

import java.io.IOException;

/** Tells what a log comes to: differences of a replay as they come, then the sum. */
public interface EventReport {

  /** Takes a decision that would be another. */
  void difference(Replay.Difference difference) throws IOException;

  /** Takes the sum of what was asked again; only where something was. */
  void replayed(Replay replay) throws IOException;

  /**
   * Takes the sum, and ends the report.
   *
   * @param unreadable how many lines were no decision
   */
  void end(EventTally tally, long unreadable) throws IOException;
}
