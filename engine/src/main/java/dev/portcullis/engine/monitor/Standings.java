package dev.portcullis.engine.monitor;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps each standing once, as long as a resident stands so. */
final class Standings {

  private final Map<Standing, Standing> known = new HashMap<>();

  /** Lets a resident stand otherwise; the standing that nobody has is forgotten. */
  void move(Resident resident, byte[] states) {
    move(resident, shared(states));
  }

  /** The standing of these states, for residents that may move to it. */
  Standing shared(byte[] states) {
    Standing wanted = Standing.of(states);
    return known.computeIfAbsent(wanted, any -> wanted);
  }

  /** Lets a resident stand as others do; the standing that nobody has is forgotten. */
  void move(Resident resident, Standing shared) {
    shared.add(1);
    leave(resident);
    resident.standing = shared;
  }

  /** Forgets standings that no resident moved to. */
  void forgetUnused() {
    known.values().removeIf(Standing::isUnused);
  }

  /** Lets a resident go. */
  void leave(Resident resident) {
    Standing left = resident.standing;
    if (left != null && left.add(-1) == 0) {
      known.remove(Objects.requireNonNull(left));
    }
  }
}
