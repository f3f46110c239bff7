package dev.portcullis.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is, gravest first. */
public enum Severity {
  /** The input cannot be used. */
  ERROR,
  /** The input can be used, but hardly says what its author wants. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** {@return the word that people and machines read} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
