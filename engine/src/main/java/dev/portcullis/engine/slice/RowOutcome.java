package dev.portcullis.engine.slice;

/**
 * What a condition says of the rows it was asked about: for some it holds, for some its evaluation
 * failed, for the rest it does not hold.
 *
 * <p>Why a row failed is not kept. Conditions that are equal are judged once for all policies that
 * have them, so that a place in the text would be that of any of them; the plain evaluator tells
 * the failure of a row, as it tells the reasons.
 *
 * @param holds the rows for which it holds
 * @param failed the rows for which its evaluation failed; none of them is in {@code holds}
 */
public record RowOutcome(Rows holds, Rows failed) {

  /** An outcome that says nothing yet of any row of a slice of this size. */
  public static RowOutcome of(int size) {
    return new RowOutcome(Rows.none(size), Rows.none(size));
  }

  /** What it says of one row. */
  public Truth at(int row) {
    if (failed.contains(row)) {
      return Truth.FAILED;
    }
    return Truth.of(holds.contains(row));
  }

  /** Says the same of some rows. */
  public void add(Truth truth, Rows rows) {
    switch (truth) {
      case TRUE -> holds.or(rows);
      case FALSE -> {}
      case FAILED -> failed.or(rows);
    }
  }

  /** Says the same of the rows that two sets share. */
  public void add(Truth truth, Rows one, Rows other) {
    switch (truth) {
      case TRUE -> holds.orBoth(one, other);
      case FALSE -> {}
      case FAILED -> failed.orBoth(one, other);
    }
  }

  /** Says it of one row. */
  public void add(Truth truth, int row) {
    switch (truth) {
      case TRUE -> holds.add(row);
      case FALSE -> {}
      case FAILED -> failed.add(row);
    }
  }

  /** Turns what is said of some rows into its negation; a failure stays a failure. */
  public void negate(Rows asked) {
    Rows negated = asked.copy();
    negated.andNot(holds);
    negated.andNot(failed);
    holds.andNot(asked);
    holds.or(negated);
  }
}
