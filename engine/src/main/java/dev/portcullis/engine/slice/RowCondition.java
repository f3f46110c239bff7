package dev.portcullis.engine.slice;

/**
 * A condition over the rows of slices. Immutable, so that threads may share it.
 *
 * <p>Its order is that of the policy's text: a part that could fail is asked only about rows for
 * which the parts before it left the answer open.
 */
public interface RowCondition {

  /**
   * Adds to the outcome those of the rows asked about for which the condition holds, and those for
   * which its evaluation fails. The outcome says nothing of these rows before; what it says of
   * others stays as it is.
   *
   * @param slice the slice whose rows are judged
   * @param asked the rows in question; not changed
   * @param outcome where the answer goes
   */
  void judge(Slice slice, Rows asked, RowOutcome outcome);

  /**
   * The condition written out: equal texts are equal conditions, whatever policies they came from.
   * Literals are quoted and carry their type; places in the text are left out.
   */
  String canonical();

  /** Judges every row of a slice. */
  default RowOutcome judge(Slice slice) {
    RowOutcome outcome = RowOutcome.of(slice.size());
    judge(slice, Rows.all(slice.size()), outcome);
    return outcome;
  }
}
