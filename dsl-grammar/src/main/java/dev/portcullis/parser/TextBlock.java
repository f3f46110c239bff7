package dev.portcullis.parser;

import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text block: {@code """}, a line break, lines, {@code """}. The indent that all lines have
 * and the blanks at their ends are removed; a backslash at the end of a line joins it to the next.
 */
final class TextBlock {

  private static final int QUOTES = 3;

  private TextBlock() {}

  /**
   * Reads a block.
   *
   * @param block the block with its quotes
   */
  static Name read(Span block, Faults faults) {
    Source source = block.source();
    int end = block.end() - QUOTES;
    int start = lineEnd(source.text(), block.start() + QUOTES, end);
    if (start == end || !isBlank(source.text(), block.start() + QUOTES, start)) {
      faults.report(
          DiagnosticCode.UNEXPECTED_TEXT,
          source.span(block.start(), block.start() + QUOTES),
          "a text block begins on the line after its `\"\"\"`",
          "break the line here; a text of one line stands between single `\"`");
      return new Name(block, "");
    }
    List<Span> lines = lines(source, afterBreak(source.text(), start), end);
    int indent = indent(lines);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Span line = content(lines.get(i), indent);
      boolean isLast = i == lines.size() - 1;
      boolean joins = !isLast && joins(line);
      Span kept = joins ? source.span(line.start(), line.end() - 1) : line;
      text.append(EscapedText.read(kept, faults::report).text());
      if (!isLast && !joins) {
        text.append('\n');
      }
    }
    return new Name(block, text.toString());
  }

  private static List<Span> lines(Source source, int start, int end) {
    List<Span> lines = new ArrayList<>();
    int at = start;
    while (true) {
      int lineEnd = lineEnd(source.text(), at, end);
      lines.add(source.span(at, lineEnd));
      if (lineEnd == end) {
        return lines;
      }
      at = afterBreak(source.text(), lineEnd);
    }
  }

  /**
   * The least indent of the lines that hold something, and of the last line, which always counts.
   */
  private static int indent(List<Span> lines) {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      int blanks = leadingBlanks(line);
      boolean holdsSomething = blanks < line.end() - line.start();
      if (holdsSomething || i == lines.size() - 1) {
        least = Math.min(least, blanks);
      }
    }
    return least;
  }

  /** What a line holds, its indent and the blanks at its end left out. */
  private static Span content(Span line, int indent) {
    String text = line.source().text();
    int end = line.end();
    while (end > line.start() && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return line.source().span(Math.min(end, line.start() + indent), end);
  }

  private static boolean joins(Span line) {
    String text = line.source().text();
    int backslashes = 0;
    while (line.end() - backslashes > line.start()
        && text.charAt(line.end() - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static int leadingBlanks(Span line) {
    int at = line.start();
    while (at < line.end() && isBlank(line.source().text().charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private static boolean isBlank(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(character -> isBlank((char) character));
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }

  private static int lineEnd(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int afterBreak(String text, int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }
}
