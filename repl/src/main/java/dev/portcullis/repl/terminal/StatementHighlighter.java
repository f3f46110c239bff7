package dev.portcullis.repl.terminal;

import dev.portcullis.parser.SyntaxToken;
import dev.portcullis.repl.Statement;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours what is typed, by the tokens of the language. */
final class StatementHighlighter implements Highlighter {

  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

  @Override
  public AttributedString highlight(LineReader reader, String text) {
    if (Statement.isCommand(text)) {
      return command(text);
    }
    AttributedStringBuilder colored = new AttributedStringBuilder();
    int end = 0;
    for (SyntaxToken token : SyntaxToken.of(text)) {
      colored.append(text.substring(end, token.start()), PLAIN);
      colored.append(token.text(), style(token.kind()));
      end = token.end();
    }
    return colored.append(text.substring(end), PLAIN).toAttributedString();
  }

  private static AttributedString command(String text) {
    int end = 0;
    while (end < text.length()
        && (text.substring(0, end).isBlank() || !Character.isWhitespace(text.charAt(end)))) {
      end++;
    }
    return new AttributedStringBuilder()
        .append(text.substring(0, end), PLAIN.bold())
        .append(text.substring(end), PLAIN)
        .toAttributedString();
  }

  private static AttributedStyle style(SyntaxToken.Kind kind) {
    return switch (kind) {
      case KEYWORD -> PLAIN.foreground(AttributedStyle.BLUE).bold();
      case TYPE, PARAMETER, QUOTED_NAME -> PLAIN.foreground(AttributedStyle.CYAN);
      case TEXT, UNCLOSED -> PLAIN.foreground(AttributedStyle.GREEN);
      case NUMBER -> PLAIN.foreground(AttributedStyle.MAGENTA);
      case COMMENT -> PLAIN.faint();
      case FAULT -> PLAIN.foreground(AttributedStyle.RED);
      case WORD, COMPARISON, OPENING, CLOSING, PUNCTUATION -> PLAIN;
    };
  }

  @Override
  public void setErrorPattern(Pattern pattern) {
    // What is at fault is known by its token alone.
  }

  @Override
  public void setErrorIndex(int index) {
    // What is at fault is known by its token alone.
  }
}
