package dev.portcullis.parser;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.source.Span;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A string of JSON with its escapes undone, which still knows where each of its characters stands
 * in the file.
 */
final class EscapedText implements Places {

  private final Span raw;
  private final String text;
  // For each character its offset in the file, and the end; null where nothing is escaped.
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
      at = JsonEscapes.undo(raw.source().span(at, raw.end()), text, faults);
    }
    offsets[text.length()] = raw.end();
    EscapedText read =
        new EscapedText(raw, text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    read.reportHalfCharacters(faults);
    return read;
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

  private void reportHalfCharacters(Consumer<Diagnostic> faults) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        faults.accept(JsonEscapes.halfCharacter(span(at, next), text.charAt(at)));
      }
      at = next;
    }
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
}
