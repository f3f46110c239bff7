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
}
