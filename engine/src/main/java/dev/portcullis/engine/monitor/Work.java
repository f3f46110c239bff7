package dev.portcullis.engine.monitor;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.reference.TurningPoints.Next;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A resident that is judged again: as it is now, why, and what comes of it. */
final class Work {

  final Resident resident;
  final Resource resource;
  final Cause cause;

  /** The states under each policy, by their numbers. */
  final byte[] states;

  private @Nullable BitSet asked;
  private Next exemptUntil = Next.NOTHING;

  /** Work of which all policies are asked that judge it; under others it has these states. */
  Work(Resident resident, Resource resource, Cause cause, byte[] states) {
    this.resident = resident;
    this.resource = resource;
    this.cause = cause;
    this.states = states;
  }

  /**
   * Work of which some policies are asked; under the others it stands as it stood.
   *
   * @param standing how it stood
   */
  static Work of(
      Resident resident, Resource resource, Cause cause, Standing standing, BitSet asked) {
    Work work = new Work(resident, resource, cause, standing.states().clone());
    work.asked = asked;
    asked.stream().forEach(policy -> work.states[policy] = Standing.NOT_APPLICABLE);
    return work;
  }

  /** Lets all policies be asked. */
  void askAll() {
    asked = null;
    Arrays.fill(states, Standing.NOT_APPLICABLE);
  }

  /** The policies that are asked; null where all are. Not to be changed. */
  @Nullable BitSet asked() {
    return asked;
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
