package dev.portcullis.engine.compile;

import dev.portcullis.engine.slice.Slice;

/** Takes what policies say of slices: where the right side of a rule reports to. */
@FunctionalInterface
public interface SelectionSink {

  /**
   * Takes what one policy says of one slice. Told once for each policy that speaks of a row of the
   * slice, in no order.
   *
   * @param policy the index of the policy in the list that was compiled
   */
  void report(int policy, Slice slice, Selection selection);
}
