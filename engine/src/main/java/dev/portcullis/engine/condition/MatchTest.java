package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.MatchPattern;
import dev.portcullis.engine.slice.CanonicalText;

/**
 * {@code match} and {@code matchInsensitively}: a text that fits a pattern character by character.
 */
final class MatchTest extends TextTest {

  private final String pattern;
  private final boolean regardsCase;

  MatchTest(String pattern, boolean regardsCase) {
    this.pattern = pattern;
    this.regardsCase = regardsCase;
  }

  @Override
  boolean holds(String text) {
    return regardsCase
        ? MatchPattern.matches(text, pattern)
        : MatchPattern.matchesInsensitively(text, pattern);
  }

  @Override
  public String canonical() {
    return (regardsCase ? "match " : "matchInsensitively ") + CanonicalText.quoted(pattern);
  }
}
