package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.Wildcards;
import dev.portcullis.engine.slice.CanonicalText;

/** {@code like}: a text that fits a pattern with stars, without regard to case. */
final class LikeTest extends TextTest {

  private final String pattern;

  LikeTest(String pattern) {
    this.pattern = pattern;
  }

  @Override
  boolean holds(String text) {
    return Wildcards.fits(text, pattern);
  }

  @Override
  public String canonical() {
    return "like " + CanonicalText.quoted(pattern);
  }
}
