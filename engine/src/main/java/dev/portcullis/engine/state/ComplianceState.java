package dev.portcullis.engine.state;

/**
 * The state of an object under a policy, or rolled up over several, strongest first: where several
 * states meet, the first in this order is that of the whole.
 *
 * <p>Source: the rank of the page on compliance states, newer version, with what has no rank there
 * put last.
 */
public enum ComplianceState {
  NON_COMPLIANT("nonCompliant"),
  COMPLIANT("compliant"),
  ERROR("error"),
  CONFLICTING("conflicting"),
  PROTECTED("protected"),
  EXEMPT("exempt"),
  UNKNOWN("unknown"),
  NOT_STARTED("notStarted"),
  NOT_APPLICABLE("notApplicable");

  private final String wireName;

  ComplianceState(String wireName) {
    this.wireName = wireName;
  }

  /** Its name in JSON output. */
  public String wireName() {
    return wireName;
  }

  /** The state of a whole of which this and another are the states of parts. */
  public ComplianceState rollUp(ComplianceState other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
