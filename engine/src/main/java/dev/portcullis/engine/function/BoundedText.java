package dev.portcullis.engine.function;

/**
 * A text in the making that fails as soon as it is longer than a function may make it, so that no
 * call takes memory without bound.
 */
final class BoundedText {

  private final String function;
  private final StringBuilder text = new StringBuilder();

  BoundedText(String function) {
    this.function = function;
  }

  /** Adds a piece. */
  BoundedText append(CharSequence piece) {
    return append(piece, 0, piece.length());
  }

  /** Adds the part of a text from one place to before another. */
  BoundedText append(CharSequence source, int from, int to) {
    if (text.length() + (to - from) > ValueLimits.LONGEST_TEXT) {
      throw ValueLimits.tooLong(function);
    }
    text.append(source, from, to);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
