package dev.portcullis.engine.monitor;

import dev.portcullis.engine.reference.TurningPoints;
import org.jspecify.annotations.Nullable;

/**
 * A resource that stays. Its fields are open to the package and few, since there may be a million
 * of it: 40 bytes, and what is packed.
 */
final class Resident {

  /** The resource, as {@link Packer} wrote it. */
  byte[] packed;

  /** Where it is found. */
  final Home home;

  /** How it stands; null before it was judged. */
  @Nullable Standing standing;

  /**
   * When time may change how it stands next, in ticks; {@link TurningPoints#NEVER} where it cannot.
   */
  long turn = TurningPoints.NEVER;

  /** Its place in the queue of turning points; negative where it is not in it. */
  int queued = -1;

  /** The hash of its id, whatever its case. */
  final int hash;

  Resident(Home home, int hash, byte[] packed) {
    this.home = home;
    this.hash = hash;
    this.packed = packed;
  }
}
