package dev.portcullis.engine.reference.operator;

import dev.portcullis.engine.function.MatchPattern;

/** {@code match}: as long as the pattern, and each character fits the pattern's. */
final class PatternMatch extends TextRelation {

  private final boolean regardsCase;

  PatternMatch(boolean regardsCase) {
    this.regardsCase = regardsCase;
  }

  @Override
  boolean holds(String value, String target) {
    return regardsCase
        ? MatchPattern.matches(value, target)
        : MatchPattern.matchesInsensitively(value, target);
  }
}
