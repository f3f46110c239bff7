package dev.portcullis.cli.event;

import dev.portcullis.engine.comply.Admission;
import dev.portcullis.engine.comply.AdmissionAnswer;
import dev.portcullis.engine.comply.AdmissionRequest;
import dev.portcullis.engine.fact.Estate;
import dev.portcullis.engine.fact.Resource;
import java.util.List;
import java.util.Optional;

/**
 * Asks other policies what was asked before: each request as it was, at the instant at which it was
 * made, over the inventory as it is now.
 */
public final class Replay {

  private final Admission gate;
  private final Estate estate;
  private long same;
  private long withoutRequest;
  private long nowDenied;
  private long nowAllowed;

  /**
   * Makes a replay.
   *
   * @param gate what decides now
   * @param estate what surrounds the objects
   */
  public Replay(Admission gate, Estate estate) {
    this.gate = gate;
    this.estate = estate;
  }

  /**
   * A decision that would be another.
   *
   * @param event as it was decided
   * @param policies the titles of the policies that make the difference: those that deny now, else
   *     those that denied then
   */
  public record Difference(Event event, List<String> policies) {

    public Difference {
      policies = List.copyOf(policies);
    }

    /** Whether it would be denied now. */
    public boolean isDeniedNow() {
      return !event.denied();
    }
  }

  /** Decides once more; gives what would be different, or nothing. */
  public Optional<Difference> ask(Event event) {
    if (event.resource().isEmpty()) {
      withoutRequest++;
      return Optional.empty();
    }
    AdmissionAnswer answer =
        gate.decide(
            new AdmissionRequest(
                event.operation(), event.requester(), new Resource(event.resource().get())),
            estate.at(event.time(), event.requestContext()));
    if (answer.isAllowed() != event.denied()) {
      same++;
      return Optional.empty();
    }
    if (answer.isAllowed()) {
      nowAllowed++;
      return Optional.of(new Difference(event, event.denials()));
    }
    nowDenied++;
    return Optional.of(
        new Difference(
            event,
            answer.denials().stream()
                .map(ruling -> ruling.finding().policy().title())
                .distinct()
                .toList()));
  }

  /** How many would be decided as they were. */
  public long same() {
    return same;
  }

  /** How many were allowed and would be denied. */
  public long nowDenied() {
    return nowDenied;
  }

  /** How many were denied and would be allowed. */
  public long nowAllowed() {
    return nowAllowed;
  }

  /** How many could not be asked again, since the log does not hold the request. */
  public long withoutRequest() {
    return withoutRequest;
  }
}
