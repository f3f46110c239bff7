package dev.portcullis.engine.state;

/**
 * The state of an object under a policy, or rolled up over several, strongest first: where several
 * states meet, the first in this order is that of the whole.
 *
 * <p>Source: the rank of the page on compliance states, newer version, with what has no rank there
 * put last.
 */
public enum ComplianceState {
  /** The policy applies, and its rule matches. */
  NON_COMPLIANT("nonCompliant"),
  /** The policy applies, and its rule does not match. */
  COMPLIANT("compliant"),
  /** The evaluation failed. */
  ERROR("error"),
  /** Two assignments ask for different changes of one property. */
  CONFLICTING("conflicting"),
  /** A {@code denyAction} guards the object. */
  PROTECTED("protected"),
  /** An exemption accepts what would not be compliant. */
  EXEMPT("exempt"),
  /** A fact that the policy asks for was not read. */
  UNKNOWN("unknown"),
  /** Nothing could be judged. */
  NOT_STARTED("notStarted"),
  /** The policy is not for objects like this one. */
  NOT_APPLICABLE("notApplicable");

  private final String wireName;

  ComplianceState(String wireName) {
    this.wireName = wireName;
  }

  /** {@return its name in JSON output} */
  public String wireName() {
    return wireName;
  }

  /**
   * {@return the state of a whole of which this and another are the states of parts}
   *
   * @param other the state of another part
   */
  public ComplianceState rollUp(ComplianceState other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
