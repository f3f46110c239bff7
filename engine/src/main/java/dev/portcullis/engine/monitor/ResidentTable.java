package dev.portcullis.engine.monitor;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The residents of one home, found by the hash of their ids: four bytes a slot and no entries. */
final class ResidentTable {

  private @Nullable Resident[] slots = new @Nullable Resident[4];
  private int size;

  /** The resident of a hash that is the one; null where none is. */
  @Nullable Resident find(int hash, Predicate<Resident> isTheOne) {
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      Resident resident = slots[slot];
      if (resident == null) {
        return null;
      }
      if (resident.hash == hash && isTheOne.test(resident)) {
        return resident;
      }
    }
  }

  /** Puts a resident in that is not there. */
  void add(Resident resident) {
    if ((size + 1) * 4 > slots.length * 3) {
      @Nullable Resident[] old = slots;
      slots = new @Nullable Resident[old.length * 2];
      for (Resident moved : old) {
        if (moved != null) {
          slots[freeSlot(moved.hash)] = moved;
        }
      }
    }
    slots[freeSlot(resident.hash)] = resident;
    size++;
  }

  /** Takes a resident out that is there, and closes the gap. */
  void remove(Resident resident) {
    int mask = slots.length - 1;
    int hole = spread(resident.hash) & mask;
    while (slots[hole] != resident) {
      hole = (hole + 1) & mask;
    }
    size--;
    slots[hole] = null;
    for (int slot = (hole + 1) & mask; slots[slot] != null; slot = (slot + 1) & mask) {
      Resident moved = slots[slot];
      if (moved != null) {
        slots[slot] = null;
        slots[freeSlot(moved.hash)] = moved;
      }
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Hands on each resident, in no order. */
  void forEach(Consumer<Resident> action) {
    for (Resident resident : slots) {
      if (resident != null) {
        action.accept(resident);
      }
    }
  }

  private int freeSlot(int hash) {
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] != null) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int spread(int hash) {
    return ((hash ^ (hash >>> 15)) * 0x9E3779B9) >>> 3;
  }
}
