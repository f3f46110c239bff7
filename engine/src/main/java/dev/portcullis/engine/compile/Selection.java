package dev.portcullis.engine.compile;

import dev.portcullis.engine.slice.Rows;
import dev.portcullis.engine.state.Verdict;

/**
 * What one policy says of the rows of one slice.
 *
 * <p>A class and no record, and no {@link Iterable}: Drools keeps it as the key of a match, by
 * identity, and would unroll what can be iterated.
 */
public final class Selection {

  private final Rows compliant;
  private final Rows nonCompliant;
  private final Rows failed;

  /**
   * @param compliant the rows that the policy speaks of and has nothing against
   * @param nonCompliant the rows to which its effect applies
   * @param failed the rows on which its evaluation failed
   */
  public Selection(Rows compliant, Rows nonCompliant, Rows failed) {
    this.compliant = compliant;
    this.nonCompliant = nonCompliant;
    this.failed = failed;
  }

  /** The rows that the policy speaks of and has nothing against. */
  public Rows compliant() {
    return compliant;
  }

  /** The rows to which its effect applies. */
  public Rows nonCompliant() {
    return nonCompliant;
  }

  /** The rows on which its evaluation failed. */
  public Rows failed() {
    return failed;
  }

  /** What the policy says of one row. */
  public Verdict.Kind kind(int row) {
    if (nonCompliant.contains(row)) {
      return Verdict.Kind.NON_COMPLIANT;
    }
    if (compliant.contains(row)) {
      return Verdict.Kind.COMPLIANT;
    }
    return failed.contains(row) ? Verdict.Kind.FAILED : Verdict.Kind.NOT_APPLICABLE;
  }

  /** Whether the policy speaks of no row at all. */
  boolean isEmpty() {
    return compliant.isEmpty() && nonCompliant.isEmpty() && failed.isEmpty();
  }
}
