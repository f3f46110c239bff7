package dev.portcullis.parser;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Source;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as a lexer reads it, by UTF-16 units, so that the places of tokens are offsets of the
 * text.
 *
 * <p>A character that is not ASCII is shown to the lexer as {@link #NOT_ASCII}: ANTLR remembers its
 * decisions for ASCII only and would take every other character the long way, and to our grammars
 * all of them are alike.
 */
final class SourceCharStream implements CharStream {

  /** What the grammars see in place of any character that is not ASCII. */
  static final int NOT_ASCII = 0x7F;

  /** The longest file that is read, in UTF-16 units. */
  static final int MOST_CHARACTERS = 16 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final String text;
  private int index;

  SourceCharStream(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** The characters of a file; a byte order mark at its beginning is passed over. */
  static SourceCharStream of(Source source) {
    SourceCharStream characters = new SourceCharStream(source.name(), source.text());
    if (source.text().startsWith(BYTE_ORDER_MARK)) {
      characters.seek(1);
    }
    return characters;
  }

  /**
   * The characters of a file that is not too large to be read.
   *
   * @param faults is told of one that is
   */
  static SourceCharStream bounded(Source source, Faults faults) {
    int length = source.text().length();
    if (length > MOST_CHARACTERS) {
      throw faults.abandon(
          DiagnosticCode.INPUT_TOO_LARGE,
          source.span(0, 0),
          "the file has " + length + " characters; " + MOST_CHARACTERS + " are the most",
          "split it into several files");
    }
    return of(source);
  }

  @Override
  public void consume() {
    if (index == text.length()) {
      throw new IllegalStateException("consumed the end of " + name);
    }
    index++;
  }

  @Override
  public int LA(int offset) {
    int wanted = offset > 0 ? index + offset - 1 : index + offset;
    if (offset == 0 || wanted < 0 || wanted >= text.length()) {
      return offset == 0 ? 0 : IntStream.EOF;
    }
    char character = text.charAt(wanted);
    return character < NOT_ASCII ? character : NOT_ASCII;
  }

  @Override
  public String getText(Interval interval) {
    int start = Math.min(interval.a, text.length());
    int end = Math.min(interval.b + 1, text.length());
    return text.substring(start, Math.max(start, end));
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // Everything is in memory: nothing was held for the mark.
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int target) {
    index = Math.min(target, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return name;
  }
}
