package dev.portcullis.cli.report;

import dev.portcullis.cli.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a report knows besides findings and summary.
 *
 * @param asOf the instant of the scan
 * @param colored whether a text may be coloured
 * @param owners who answers for what
 * @param events decisions to show along with it, the oldest first; none where no log is given
 * @param notes takes what the user must know of a report, a sentence each
 */
public record ReportContext(
    Instant asOf, boolean colored, Owners owners, List<Event> events, Consumer<String> notes) {

  public ReportContext {
    events = List.copyOf(events);
  }

  /** The same for a report that goes to a file. */
  ReportContext withoutColors() {
    return new ReportContext(asOf, false, owners, events, notes);
  }
}
