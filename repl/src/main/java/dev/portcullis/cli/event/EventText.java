package dev.portcullis.cli.event;

import dev.portcullis.cli.output.ObjectName;
import dev.portcullis.engine.state.ShownValue;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A log of decisions for people. */
public final class EventText implements EventReport {

  private static final int MOST = 20;

  private final PrintWriter out;

  /** Prints to a stream. */
  public EventText(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void difference(Replay.Difference difference) {
    Event event = difference.event();
    out.println(
        "%s  %s  %s of %s by %s"
            .formatted(
                difference.isDeniedNow() ? "denied now " : "allowed now",
                event.time(),
                ShownValue.line(event.operation()),
                ObjectName.shortName(event.object()),
                ShownValue.line(event.requester())));
    difference
        .policies()
        .forEach(
            title ->
                out.println(
                    (difference.isDeniedNow() ? "  denied by " : "  was denied by ")
                        + ShownValue.line(title)));
  }

  @Override
  public void replayed(Replay replay) {
    if (replay.nowDenied() + replay.nowAllowed() > 0) {
      out.println();
    }
    out.println(
        numbers(
            "asked again: %,d decided as before, %,d denied now, %,d allowed now",
            replay.same(), replay.nowDenied(), replay.nowAllowed()));
    if (replay.withoutRequest() > 0) {
      out.println(
          numbers(
              "not asked again: %,d, since the log does not hold their request",
              replay.withoutRequest()));
    }
    out.println();
  }

  @Override
  public void end(EventTally tally, long unreadable) {
    out.println(
        numbers(
            "decisions: %,d, of them denied %,d, allowed %,d",
            tally.denied() + tally.allowed(), tally.denied(), tally.allowed()));
    if (tally.first().isPresent()) {
      out.println("from " + tally.first().get() + " to " + tally.last().orElseThrow());
    }
    if (unreadable > 0) {
      out.println(numbers("lines that are no decision, passed over: %,d", unreadable));
    }
    if (tally.denied() > 0) {
      lines("requester", tally.requesters());
      lines(
          "object",
          tally.objects().stream()
              .map(line -> line.named(ObjectName.shortName(line.name())))
              .toList());
      lines("policy", tally.policies());
      lines("day", tally.days());
    }
    out.flush();
  }

  private void lines(String title, List<EventTally.Line> lines) {
    List<EventTally.Line> denied = lines.stream().filter(line -> line.denied() > 0).toList();
    out.println();
    out.println("denials by " + title);
    denied.stream()
        .limit(MOST)
        .forEach(
            line ->
                out.println(
                    numbers("%,8d  ", line.denied())
                        + (line.name().isEmpty() ? "(unnamed)" : ShownValue.line(line.name()))));
    if (denied.size() > MOST) {
      out.println(
          numbers("          and %,d more; --format json has them all", denied.size() - MOST));
    }
  }

  private static String numbers(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
