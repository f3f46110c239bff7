package dev.portcullis.engine.monitor;

import dev.portcullis.engine.reference.TurningPoints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Residents by their turning points, the next one first: a heap that knows the place of each. */
final class TurnQueue {

  private @Nullable Resident[] heap = new @Nullable Resident[64];
  private int size;

  /** The resident whose turn is next; null where none has one. */
  @Nullable Resident first() {
    return size == 0 ? null : heap[0];
  }

  /** Gives a resident its turn, in place of the one it had. */
  void set(Resident resident, long turn) {
    if (turn == TurningPoints.NEVER) {
      remove(resident);
      return;
    }
    resident.turn = turn;
    if (resident.queued < 0) {
      if (size == heap.length) {
        heap = Arrays.copyOf(heap, size + (size >> 1));
      }
      place(resident, size++);
    }
    up(resident);
    down(resident);
  }

  /** Takes a resident out. */
  void remove(Resident resident) {
    resident.turn = TurningPoints.NEVER;
    int hole = resident.queued;
    if (hole < 0) {
      return;
    }
    resident.queued = -1;
    Resident last = at(--size);
    heap[size] = null;
    if (last != resident) {
      place(last, hole);
      up(last);
      down(last);
    }
  }

  private void up(Resident resident) {
    int child = resident.queued;
    while (child > 0) {
      int parent = (child - 1) >>> 1;
      if (at(parent).turn <= resident.turn) {
        break;
      }
      place(at(parent), child);
      child = parent;
    }
    place(resident, child);
  }

  private void down(Resident resident) {
    int parent = resident.queued;
    while (2 * parent + 1 < size) {
      int child = 2 * parent + 1;
      if (child + 1 < size && at(child + 1).turn < at(child).turn) {
        child++;
      }
      if (at(child).turn >= resident.turn) {
        break;
      }
      place(at(child), parent);
      parent = child;
    }
    place(resident, parent);
  }

  private Resident at(int index) {
    Resident resident = heap[index];
    if (resident == null) {
      throw new IllegalStateException("a hole in the queue at " + index);
    }
    return resident;
  }

  private void place(Resident resident, int index) {
    heap[index] = resident;
    resident.queued = index;
  }
}
