package dev.portcullis.parser;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A string of JSON with its escapes undone, which still knows where each of its characters stands
 * in the file.
 */
final class EscapedText implements Places {

  private final Span raw;
  private final String text;
  // For each character of the text its offset in the file, and the end; null where nothing is
  // escaped.
  private final int @Nullable [] offsets;

  private EscapedText(Span raw, String text, int @Nullable [] offsets) {
    this.raw = raw;
    this.text = text;
    this.offsets = offsets;
  }

  /** Undoes the escapes of a string that was read before; faults in it are passed over. */
  static EscapedText of(Span raw) {
    return read(raw, alreadyTold -> {});
  }

  /**
   * Undoes the escapes of a string.
   *
   * @param raw the string without its quotes
   * @param faults is told of each escape and each character that JSON does not have
   */
  static EscapedText read(Span raw, Consumer<Diagnostic> faults) {
    String source = raw.source().text();
    if (isPlain(source, raw.start(), raw.end())) {
      return new EscapedText(raw, raw.text(), null);
    }
    StringBuilder text = new StringBuilder(raw.end() - raw.start());
    int[] offsets = new int[raw.end() - raw.start() + 1];
    int at = raw.start();
    while (at < raw.end()) {
      offsets[text.length()] = at;
      int next = at + 1;
      char character = source.charAt(at);
      if (character == '\\') {
        next = Math.min(raw.end(), at + (at + 1 < raw.end() ? escapeLength(source, at) : 1));
        Optional<Character> meant = meant(source.substring(at, next));
        if (meant.isPresent()) {
          text.append(meant.get().charValue());
        } else if (next > at + 1) {
          faults.accept(wrongEscape(raw.source().span(at, next)));
        }
      } else {
        if (character < ' ') {
          faults.accept(rawControl(raw.source().span(at, next), character));
        }
        text.append(character);
      }
      at = next;
    }
    offsets[text.length()] = raw.end();
    EscapedText read =
        new EscapedText(raw, text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    read.reportHalfCharacters(faults);
    return read;
  }

  /** The string without its quotes, as it stands in the file. */
  Span span() {
    return raw;
  }

  /** The string, escapes undone. */
  String text() {
    return text;
  }

  @Override
  public Span span(int start, int end) {
    return raw.source().span(offset(start), offset(end));
  }

  private int offset(int index) {
    return offsets == null ? raw.start() + index : offsets[index];
  }

  private void reportHalfCharacters(Consumer<Diagnostic> faults) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int length = Character.charCount(codePoint);
      if (length == 1 && Character.isSurrogate(text.charAt(at))) {
        faults.accept(halfCharacter(span(at, at + 1), text.charAt(at)));
      }
      at += length;
    }
  }

  private static boolean isPlain(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      char character = source.charAt(i);
      if (character == '\\' || character < ' ' || Character.isSurrogate(character)) {
        return false;
      }
    }
    return true;
  }

  /** How much of the text belongs to an escape, right or wrong. */
  private static int escapeLength(String source, int backslash) {
    if (source.charAt(backslash + 1) != 'u') {
      return Character.isHighSurrogate(source.charAt(backslash + 1)) ? 3 : 2;
    }
    int length = 2;
    while (length < 6
        && backslash + length < source.length()
        && Character.digit(source.charAt(backslash + length), 16) >= 0
        && source.charAt(backslash + length) < 0x80) {
      length++;
    }
    return length;
  }

  private static Diagnostic wrongEscape(Span span) {
    boolean unicode = span.text().startsWith("\\u");
    return Diagnostic.of(
        DiagnosticCode.INVALID_ESCAPE,
        span,
        "`" + span.text() + "` is no escape of JSON",
        unicode
            ? "four hexadecimal digits follow `\\u`, such as `\\u00e9`"
            : "for a backslash write `\\\\`");
  }

  private static Diagnostic rawControl(Span span, char character) {
    String escape = escape(character);
    return Diagnostic.of(
        DiagnosticCode.INVALID_ESCAPE,
        span,
        "a control character stands raw in a string",
        "write `" + escape + "`");
  }

  private static Diagnostic halfCharacter(Span span, char character) {
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

  private static Optional<Character> meant(String escape) {
    if (escape.length() == 6) {
      return Optional.of((char) Integer.parseInt(escape.substring(2), 16));
    }
    if (escape.length() != 2) {
      return Optional.empty();
    }
    int found = "\"\\/bfnrt".indexOf(escape.charAt(1));
    return found < 0 ? Optional.empty() : Optional.of("\"\\/\b\f\n\r\t".charAt(found));
  }
}
