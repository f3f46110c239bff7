package dev.portcullis.bench.peer;

import dev.portcullis.bench.data.Policies;

/** A peer that says of one component at a time which policies it matches. */
abstract class ByComponent implements Peer {

  /** How many components there are. */
  abstract int size();

  /** The policies that a component matches, as bits. */
  abstract long matches(int component);

  @Override
  public final long[] judge() {
    long[] counts = new long[Policies.COUNT];
    for (int component = 0; component < size(); component++) {
      for (long rest = matches(component); rest != 0; rest &= rest - 1) {
        counts[Long.numberOfTrailingZeros(rest)]++;
      }
    }
    return counts;
  }

  @Override
  public final void tell(MatchSink sink) {
    for (int component = 0; component < size(); component++) {
      for (long rest = matches(component); rest != 0; rest &= rest - 1) {
        sink.match(component, Long.numberOfTrailingZeros(rest));
      }
    }
  }
}
