package dev.portcullis.parser;

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

  private final String name;
  private final String text;
  private int index;

  SourceCharStream(String name, String text) {
    this.name = name;
    this.text = text;
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
