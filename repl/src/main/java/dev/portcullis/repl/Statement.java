package dev.portcullis.repl;

import dev.portcullis.parser.SyntaxToken;
import dev.portcullis.parser.SyntaxToken.Kind;
import java.util.List;
import java.util.Set;

/** What is typed, as a text that may go on in the next line. */
public final class Statement {

  /** After these words and signs something must follow. */
  private static final Set<String> EXPECTANT =
      Set.of("and", "or", "not", "when", "where", "then", "in", "like", "contains", "matches", ",");

  /** What a definition in our language begins with. */
  private static final Set<String> DEFINITION_WORDS =
      Set.of("policy", "initiative", "builtin", "custom", "static");

  private Statement() {}

  /** Whether it is a command of the prompt rather than a text in our language or JSON. */
  public static boolean isCommand(String text) {
    return text.stripLeading().startsWith(":") || isPlainWord(text);
  }

  /** Whether it defines policies. */
  public static boolean isDefinition(String text) {
    List<SyntaxToken> tokens = tokens(text);
    if (tokens.isEmpty()) {
      return false;
    }
    String first = tokens.get(0).text();
    return first.equals("{")
        || first.equals("[")
        || (DEFINITION_WORDS.contains(first)
            && (tokens.size() == 1 || tokens.get(1).kind() != Kind.COMPARISON));
  }

  /**
   * Whether it goes on in the next line: where a bracket or a text block is open, or something must
   * follow its last word. An empty line ends it, but for what is open.
   */
  public static boolean isUnfinished(String text) {
    if (isCommand(text)) {
      return false;
    }
    List<SyntaxToken> tokens = tokens(text);
    if (tokens.isEmpty()) {
      return false;
    }
    if (tokens.stream().anyMatch(token -> token.kind() == Kind.UNCLOSED)) {
      return true;
    }
    int depth = 0;
    boolean opened = false;
    for (SyntaxToken token : tokens) {
      opened |= token.text().equals("{");
      depth += token.kind() == Kind.OPENING ? 1 : token.kind() == Kind.CLOSING ? -1 : 0;
    }
    if (depth > 0) {
      return true;
    }
    boolean endsWithEmptyLine = text.substring(text.lastIndexOf('\n') + 1).isBlank();
    SyntaxToken last = tokens.get(tokens.size() - 1);
    boolean waits =
        EXPECTANT.contains(last.text())
            || last.kind() == Kind.COMPARISON
            || (isDefinition(text) && !opened && depth == 0);
    return waits && !(text.contains("\n") && endsWithEmptyLine);
  }

  /** Words that people type without a colon to get out or to get help. */
  private static boolean isPlainWord(String text) {
    return Set.of("help", "quit", "exit", "?").contains(text.strip());
  }

  private static List<SyntaxToken> tokens(String text) {
    return SyntaxToken.of(text).stream().filter(token -> token.kind() != Kind.COMMENT).toList();
  }
}
