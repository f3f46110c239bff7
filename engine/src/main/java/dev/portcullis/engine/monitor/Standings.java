package dev.portcullis.engine.monitor;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps each standing once, as long as a resident stands so. */
final class Standings {

  private final Map<Standing, Standing> known = new HashMap<>();

  /** Lets a resident stand otherwise; the standing that nobody has is forgotten. */
  void move(Resident resident, byte[] states) {
    Standing wanted = Standing.of(states);
    Standing shared = known.computeIfAbsent(wanted, any -> wanted);
    shared.add(1);
    leave(resident);
    resident.standing = shared;
  }

  /** Lets a resident go. */
  void leave(Resident resident) {
    Standing left = resident.standing;
    if (left != null && left.add(-1) == 0) {
      known.remove(Objects.requireNonNull(left));
    }
  }
}
