package dev.portcullis.repl.completion;

import dev.portcullis.parser.SyntaxToken;
import dev.portcullis.repl.Statement;
import dev.portcullis.repl.command.Commands;
import dev.portcullis.repl.command.ReplCommand;
import dev.portcullis.repl.command.Suggestion;
import dev.portcullis.repl.command.Words;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.ArrayList;
import java.util.List;

/** What may stand at a place of what is typed. */
public final class Completion {

  private Completion() {}

  /** Where the word begins that ends at the cursor: there what is chosen goes. */
  public static int wordStart(String text, int cursor) {
    String before = text.substring(0, cursor);
    if (Statement.isCommand(before)) {
      List<Words.Word> words = Words.of(before);
      return words.get(words.size() - 1).start();
    }
    List<SyntaxToken> tokens = SyntaxToken.of(before);
    if (tokens.isEmpty() || tokens.get(tokens.size() - 1).end() < cursor) {
      return cursor;
    }
    return startOfName(tokens);
  }

  /**
   * The words that may stand there, the likeliest first; those that do not begin with what is typed
   * are among them.
   */
  public static List<Suggestion> at(Session session, String text, int cursor) {
    String before = text.substring(0, cursor);
    if (before.isBlank()) {
      List<Suggestion> first = new ArrayList<>(ConditionWords.at(session, List.of()));
      first.addAll(commands());
      return first;
    }
    if (Statement.isCommand(before)) {
      return ofCommand(session, before);
    }
    int start = wordStart(text, cursor);
    List<SyntaxToken> tokens =
        SyntaxToken.of(before.substring(0, start)).stream()
            .filter(token -> token.kind() != SyntaxToken.Kind.COMMENT)
            .toList();
    return Statement.isDefinition(before)
        ? DefinitionWords.at(session, tokens)
        : ConditionWords.at(session, tokens);
  }

  private static List<Suggestion> ofCommand(Session session, String before) {
    List<Words.Word> words = Words.of(before.stripLeading());
    if (words.size() == 1) {
      return commands();
    }
    try {
      ReplCommand command = Commands.find(words.get(0).text().replaceFirst("^:", ""));
      return command.suggest(session, words.stream().skip(1).map(Words.Word::text).toList());
    } catch (Refusal unknown) {
      return List.of();
    }
  }

  private static List<Suggestion> commands() {
    return Commands.all().stream()
        .map(command -> Suggestion.of(":" + command.name(), command.summary()))
        .toList();
  }

  /**
   * A name may have dots and stars in it: all that hangs together before the cursor is one word.
   */
  private static int startOfName(List<SyntaxToken> tokens) {
    int index = tokens.size() - 1;
    while (index > 0
        && isPartOfName(tokens.get(index))
        && isPartOfName(tokens.get(index - 1))
        && tokens.get(index - 1).end() == tokens.get(index).start()) {
      index--;
    }
    SyntaxToken first = tokens.get(index);
    return isPartOfName(first) ? first.start() : startOfOther(tokens.get(tokens.size() - 1));
  }

  private static int startOfOther(SyntaxToken last) {
    return switch (last.kind()) {
      case OPENING, CLOSING, PUNCTUATION, COMMENT -> last.end();
      default -> last.start();
    };
  }

  private static boolean isPartOfName(SyntaxToken token) {
    return switch (token.kind()) {
      case WORD, KEYWORD, TYPE -> true;
      case PUNCTUATION -> token.text().equals(".") || token.text().equals("[*]");
      default -> false;
    };
  }
}
