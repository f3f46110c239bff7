package dev.portcullis.engine.function;

import java.util.function.IntUnaryOperator;

/**
 * Small and capital letters, letter by letter and in no language: a text keeps its length, {@code
 * ß} has no capital, and the dotted and dotless i of Turkish stay as they are.
 */
final class CaseMapping {

  private static final int DOTTED_CAPITAL_I = 0x130;
  private static final int DOTLESS_SMALL_I = 0x131;

  private CaseMapping() {}

  static String toLower(String text) {
    return map(text, letter -> letter == DOTTED_CAPITAL_I ? letter : Character.toLowerCase(letter));
  }

  static String toUpper(String text) {
    return map(text, letter -> letter == DOTLESS_SMALL_I ? letter : Character.toUpperCase(letter));
  }

  private static String map(String text, IntUnaryOperator mapping) {
    StringBuilder mapped = new StringBuilder(text.length());
    text.codePoints().map(mapping).forEach(mapped::appendCodePoint);
    return mapped.toString();
  }
}
