package dev.portcullis.cli.output;

import dev.portcullis.engine.state.ComplianceState;

/** The words for states that people read. */
public final class StateWords {

  private StateWords() {}

  /** A state in words. */
  public static String of(ComplianceState state) {
    return switch (state) {
      case NON_COMPLIANT -> "non-compliant";
      case COMPLIANT -> "compliant";
      case ERROR -> "error";
      case CONFLICTING -> "conflicting";
      case PROTECTED -> "protected";
      case EXEMPT -> "exempt";
      case UNKNOWN -> "unknown";
      case NOT_STARTED -> "not started";
      case NOT_APPLICABLE -> "not applicable";
    };
  }
}
