package dev.portcullis.engine.monitor;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.reference.TurningPoints.Next;
import java.time.Instant;

/** A resident that is judged again: as it is now, why, and what comes of it. */
final class Work {

  final Resident resident;
  final Resource resource;
  final Cause cause;

  /** The states under each policy, by their numbers. */
  final byte[] states;

  private Next exemptUntil = Next.NOTHING;

  Work(Resident resident, Resource resource, Cause cause, byte[] states) {
    this.resident = resident;
    this.resource = resource;
    this.cause = cause;
    this.states = states;
  }

  /** Notes that an exemption of it ends, at the first tick that is not before the instant. */
  void exemptUntil(Instant end) {
    long ticks = PolicyInstants.ticks(end);
    boolean early = PolicyInstants.instant(ticks).isBefore(end);
    exemptUntil = exemptUntil.or(new Next(early ? ticks + 1 : ticks, false));
  }

  /** When the first exemption of it ends. */
  Next exemptUntil() {
    return exemptUntil;
  }
}
