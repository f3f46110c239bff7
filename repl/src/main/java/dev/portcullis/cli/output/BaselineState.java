package dev.portcullis.cli.output;

import java.util.Locale;

/** How a finding stands to a baseline, a file of accepted findings; the words are SARIF's. */
public enum BaselineState {
  /** The baseline knows nothing of this policy against this object. */
  NEW,
  /** It does, and the object is worse than it has accepted. */
  UPDATED,
  /** It has accepted the finding as it is, until a day that has come. */
  UNCHANGED;

  /** The word in JSON and SARIF. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
