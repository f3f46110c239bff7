package dev.portcullis.drl.writer;

import java.util.Locale;

/** Texts of policies inside DRL: nothing that they hold ends a string, a comment or a line. */
final class Quoted {

  private Quoted() {}

  /** A string literal that MVEL and Java read as this text. */
  static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(plain(c));
      }
    }
    return out.append('"').toString();
  }

  /** The same text for people on one line, without what would end a name in quotes. */
  static String line(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append('\'');
        case '\\' -> out.append('/');
        case '\n', '\r', '\t' -> out.append(' ');
        default -> out.append(plain(c).length() == 1 ? c : '?');
      }
    }
    return out.toString().strip();
  }

  /** Controls, marks that turn the direction of writing and halves of letters by their numbers. */
  private static String plain(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL ->
          c < 0x80 ? "\\%o%o%o".formatted(c >> 6, c >> 3 & 7, c & 7) : numbered(c);
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          numbered(c);
      default -> String.valueOf(c);
    };
  }

  private static String numbered(char c) {
    // MVEL knows these digits as capitals alone.
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
