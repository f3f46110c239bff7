package dev.portcullis.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A named text, as it was read.
 *
 * <p>Lines end at LF, CR LF or a lone CR. Two sources are equal only when they are the same object:
 * a source is the identity of a reading, not of a file.
 */
public final class Source {

  private final String name;
  private final String text;
  private final int firstLine;
  private final int[] lineStarts;

  private Source(String name, String text, int firstLine) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.firstLine = firstLine;
    this.lineStarts = lineStarts(text);
  }

  /**
   * {@return a source whose lines count from 1}
   *
   * @param name what diagnostics call it: a path relative to what the user named, {@code <stdin>}
   * @param text its text, decoded, without a byte order mark
   */
  public static Source of(String name, String text) {
    return new Source(name, text, 1);
  }

  /**
   * {@return a source of a few lines of a text that is too long to hold, for the places in it}
   *
   * @param name what diagnostics call the whole
   * @param text the lines
   * @param firstLine the number of the first of them in the whole, from 1
   */
  public static Source excerpt(String name, String text, int firstLine) {
    return new Source(name, text, firstLine);
  }

  /** {@return what diagnostics call this source} */
  public String name() {
    return name;
  }

  /** {@return the whole text} */
  public String text() {
    return text;
  }

  /**
   * {@return the span of a part of this text}
   *
   * @param start the offset of its first character, in UTF-16 units from 0
   * @param end the offset after its last character
   */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /**
   * {@return the line and column of an offset; an offset past the end is that of the end}
   *
   * @param offset the offset, in UTF-16 units from 0
   */
  public Position position(int offset) {
    int within = Math.max(0, Math.min(offset, text.length()));
    int line = lineIndex(within);
    return new Position(firstLine + line, text.codePointCount(lineStarts[line], within) + 1);
  }

  /**
   * {@return the text of a line, without its line break}
   *
   * @param line the line, as {@link #position} counts them
   */
  public String line(int line) {
    int index = line - firstLine;
    int start = lineStarts[index];
    int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
    while (end > start && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * {@return the offset at which a line begins}
   *
   * @param line the line, as {@link #position} counts them
   */
  public int lineStart(int line) {
    return lineStarts[line - firstLine];
  }

  /** {@return the number of lines; an empty text has one} */
  public int lineCount() {
    return lineStarts.length;
  }

  private int lineIndex(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean endsLine =
          character == '\n'
              || (character == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (endsLine) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineBreak(char character) {
    return character == '\n' || character == '\r';
  }

  @Override
  public String toString() {
    return name;
  }
}
