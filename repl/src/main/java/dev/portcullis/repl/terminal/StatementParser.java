package dev.portcullis.repl.terminal;

import dev.portcullis.repl.Statement;
import dev.portcullis.repl.completion.Completion;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells the line reader where a statement goes on, and which word is being completed. */
final class StatementParser implements Parser {

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    boolean asksForTheEnd =
        context == ParseContext.ACCEPT_LINE || context == ParseContext.SECONDARY_PROMPT;
    if (asksForTheEnd && Statement.isUnfinished(line)) {
      throw new EOFError(-1, cursor, "the statement goes on");
    }
    return new Line(line, cursor, Completion.wordStart(line, cursor));
  }

  @Override
  public boolean isEscapeChar(char character) {
    return false;
  }

  /** What the line reader replaces by what is chosen: from the start of a word up to the cursor. */
  private record Line(String line, int cursor, int start) implements CompletingParsedLine {

    @Override
    public String word() {
      return line.substring(start, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - start;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return wordCursor();
    }
  }
}
