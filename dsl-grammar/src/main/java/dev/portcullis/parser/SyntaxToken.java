package dev.portcullis.parser;

import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A word or sign of a text in our language, whole or broken: what colours and completion go by.
 *
 * @param kind what it is
 * @param start the offset of its first character, in UTF-16 units from 0
 * @param end the offset after its last character
 * @param text the token as it stands in the text
 */
public record SyntaxToken(Kind kind, int start, int end, String text) {

  /** What tokens there are. */
  public enum Kind {
    /** A word that begins or joins conditions and clauses. */
    KEYWORD,
    /** Any other word: a field, a function, a type's short name. */
    WORD,
    /** A resource type in full. */
    TYPE,
    /** A parameter with its sign. */
    PARAMETER,
    /** A text in quotes. */
    TEXT,
    NUMBER,
    /** A name in backquotes. */
    QUOTED_NAME,
    /** A sign that compares. */
    COMPARISON,
    /** A bracket, brace or parenthesis that opens. */
    OPENING,
    /** A bracket, brace or parenthesis that closes. */
    CLOSING,
    /** A comma, a colon, a dot, plus and minus, {@code [*]}. */
    PUNCTUATION,
    COMMENT,
    /** A text block or a comment of several lines that has no end yet. */
    UNCLOSED,
    /** What the language does not know: a string without its closing quote, {@code @}. */
    FAULT
  }

  /** The tokens of any text in their order, comments among them; blanks lie between. */
  public static List<SyntaxToken> of(String text) {
    PolicyLexer lexer = new PolicyLexer(SourceCharStream.of(Source.of("", text)));
    lexer.removeErrorListeners();
    List<SyntaxToken> tokens = new ArrayList<>();
    int end = 0;
    for (Token token = lexer.nextToken(); ; token = lexer.nextToken()) {
      boolean atEnd = token.getType() == Token.EOF;
      addComment(text, end, atEnd ? text.length() : token.getStartIndex(), tokens);
      if (atEnd) {
        return List.copyOf(tokens);
      }
      end = token.getStopIndex() + 1;
      tokens.add(token(kind(token.getType()), text, token.getStartIndex(), end));
    }
  }

  /** The lexer skips comments and blanks: what lies between two tokens and shows is a comment. */
  private static void addComment(String text, int start, int end, List<SyntaxToken> tokens) {
    String between = text.substring(start, end);
    if (!between.isBlank()) {
      int from = start + between.length() - between.stripLeading().length();
      tokens.add(token(Kind.COMMENT, text, from, start + between.stripTrailing().length()));
    }
  }

  private static SyntaxToken token(Kind kind, String text, int start, int end) {
    return new SyntaxToken(kind, start, end, text.substring(start, end));
  }

  private static Kind kind(int type) {
    if (type <= PolicyLexer.WHERE) {
      return Kind.KEYWORD;
    }
    if (type <= PolicyLexer.WITH) {
      return Kind.WORD;
    }
    return switch (type) {
      case PolicyLexer.IDENTIFIER -> Kind.WORD;
      case PolicyLexer.TYPE -> Kind.TYPE;
      case PolicyLexer.PARAMETER_NAME -> Kind.PARAMETER;
      case PolicyLexer.STRING, PolicyLexer.TEXT_BLOCK -> Kind.TEXT;
      case PolicyLexer.NUMBER -> Kind.NUMBER;
      case PolicyLexer.BACKQUOTED -> Kind.QUOTED_NAME;
      case PolicyLexer.EQUAL,
          PolicyLexer.NOT_EQUAL,
          PolicyLexer.LESS,
          PolicyLexer.LESS_OR_EQUAL,
          PolicyLexer.GREATER,
          PolicyLexer.GREATER_OR_EQUAL ->
          Kind.COMPARISON;
      case PolicyLexer.OPEN_BRACE, PolicyLexer.OPEN_BRACKET, PolicyLexer.OPEN_PAREN -> Kind.OPENING;
      case PolicyLexer.CLOSE_BRACE, PolicyLexer.CLOSE_BRACKET, PolicyLexer.CLOSE_PAREN ->
          Kind.CLOSING;
      case PolicyLexer.STAR,
          PolicyLexer.COLON,
          PolicyLexer.COMMA,
          PolicyLexer.DOT,
          PolicyLexer.PLUS,
          PolicyLexer.MINUS ->
          Kind.PUNCTUATION;
      case PolicyLexer.UNCLOSED_BLOCK, PolicyLexer.UNCLOSED_COMMENT -> Kind.UNCLOSED;
      default -> Kind.FAULT;
    };
  }
}
