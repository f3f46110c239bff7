package dev.portcullis.parser;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;
import java.util.Locale;
import java.util.function.Consumer;

/** The escapes of JSON strings, and what is said of wrong ones. */
final class JsonEscapes {

  private static final String SHORT = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private JsonEscapes() {}

  /**
   * Undoes the escape or takes over the character at the beginning of a span.
   *
   * @param rest what is left of the string, at least one character
   * @param text takes the character that is meant; of a wrong escape nothing
   * @return the offset behind it
   */
  static int undo(Span rest, StringBuilder text, Consumer<Diagnostic> faults) {
    String source = rest.source().text();
    int start = rest.start();
    char character = source.charAt(start);
    if (character != '\\') {
      if (character < ' ') {
        faults.accept(rawControl(rest.source().span(start, start + 1), character));
      }
      text.append(character);
      return start + 1;
    }
    if (start + 1 == rest.end()) {
      // Only a string without a closing quote ends so, which has been told.
      return rest.end();
    }
    int end = Math.min(rest.end(), start + length(source, start));
    String escape = source.substring(start, end);
    int known = SHORT.indexOf(escape.charAt(1));
    if (escape.length() == 6) {
      text.append((char) Integer.parseInt(escape.substring(2), 16));
    } else if (escape.length() == 2 && known >= 0) {
      text.append(MEANT.charAt(known));
    } else {
      faults.accept(wrongEscape(rest.source().span(start, end)));
    }
    return end;
  }

  /** How much of the text belongs to an escape, right or wrong. */
  private static int length(String source, int backslash) {
    char kind = source.charAt(backslash + 1);
    if (kind != 'u') {
      return Character.isHighSurrogate(kind) ? 3 : 2;
    }
    int digits = 0;
    while (digits < 4
        && backslash + 2 + digits < source.length()
        && isHexadecimal(source.charAt(backslash + 2 + digits))) {
      digits++;
    }
    return 2 + digits;
  }

  private static boolean isHexadecimal(char character) {
    return character < 0x80 && Character.digit(character, 16) >= 0;
  }

  private static Diagnostic wrongEscape(Span span) {
    return Diagnostic.of(
        DiagnosticCode.INVALID_ESCAPE,
        span,
        "`" + span.text() + "` is no escape of JSON",
        span.text().startsWith("\\u")
            ? "four hexadecimal digits follow `\\u`, such as `\\u00e9`"
            : "for a backslash write `\\\\`");
  }

  private static Diagnostic rawControl(Span span, char character) {
    return Diagnostic.of(
        DiagnosticCode.INVALID_ESCAPE,
        span,
        "a control character stands raw in a string",
        "write `" + escape(character) + "`");
  }

  /** The fault that one half of a surrogate pair stands alone. */
  static Diagnostic halfCharacter(Span span, char character) {
    return Diagnostic.of(
        DiagnosticCode.NOT_UNICODE,
        span,
        "`" + escape(character) + "` is half of a character; its other half is missing",
        "a character beyond U+FFFF takes two escapes, such as `\\ud83d\\ude00`");
  }

  private static String escape(char character) {
    return switch (character) {
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> String.format(Locale.ROOT, "\\u%04x", (int) character);
    };
  }
}
