package dev.portcullis.engine.condition;

import java.util.OptionalLong;

/** Tells which texts are those of integers as cells of integers hold them. */
final class PlainInteger {

  private PlainInteger() {}

  /**
   * The integer whose decimal text this is, to the letter; empty for {@code 05} and {@code 5.0}.
   */
  static OptionalLong of(String text) {
    if (text.isEmpty() || text.length() > 20) {
      return OptionalLong.empty();
    }
    try {
      long integer = Long.parseLong(text);
      return Long.toString(integer).equals(text) ? OptionalLong.of(integer) : OptionalLong.empty();
    } catch (NumberFormatException notAnInteger) {
      return OptionalLong.empty();
    }
  }
}
