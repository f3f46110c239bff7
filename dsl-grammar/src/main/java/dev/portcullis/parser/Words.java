package dev.portcullis.parser;

import org.antlr.v4.runtime.Token;

/** How messages speak of what they found. */
final class Words {

  private static final int LONGEST = 60;

  private Words() {}

  /** What was found, for a message: its text in backquotes, or the end of the file. */
  static String found(Token token) {
    return token.getType() == Token.EOF
        ? "the end of the file"
        : "`" + shortened(token.getText()) + "`";
  }

  /** A text of the user, cut if it is long. */
  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
