package dev.portcullis.parser;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.JsonLexer;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.Locale;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * Tells of words that are no JSON and hands them on as what their author meant, so that the rest of
 * the file is read as it would be without them.
 */
final class JsonTokens extends TokenFilter {

  private final Source source;
  private final Faults faults;
  private int count;

  JsonTokens(TokenSource tokens, Source source, Faults faults) {
    super(tokens);
    this.source = source;
    this.faults = faults;
  }

  @Override
  Token filter(Token token) {
    count++;
    if (count > JsonParser.MOST_TOKENS) {
      throw faults.abandon(
          DiagnosticCode.INPUT_TOO_LARGE,
          span(token),
          "the file has more than " + JsonParser.MOST_TOKENS + " values and signs",
          "split it into several files");
    }
    return switch (token.getType()) {
      case JsonLexer.UNCLOSED_STRING -> unclosedString(token);
      case JsonLexer.UNCLOSED_COMMENT ->
          throw faults.abandon(
              DiagnosticCode.UNEXPECTED_TEXT,
              source.span(token.getStartIndex(), token.getStartIndex() + 2),
              "this comment has no end",
              "end it with `*/`");
      case JsonLexer.MALFORMED_NUMBER -> malformedNumber(token);
      case JsonLexer.SINGLE_QUOTED -> singleQuoted(token);
      case JsonLexer.WORD -> word(token);
      case JsonLexer.NUMBER -> number(token);
      default -> token;
    };
  }

  private Token unclosedString(Token token) {
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span(token),
        "this string has no closing quote on its line",
        "end it with `\"`; a line break in a string is written `\\n`");
    return new UnclosedString(token);
  }

  private Token number(Token token) {
    int length = token.getStopIndex() + 1 - token.getStartIndex();
    if (length > JsonParser.LONGEST_NUMBER) {
      faults.report(
          DiagnosticCode.INPUT_TOO_LARGE,
          span(token),
          "this number has "
              + length
              + " characters; "
              + JsonParser.LONGEST_NUMBER
              + " are the most");
    }
    return token;
  }

  private Token malformedNumber(Token token) {
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span(token),
        "`" + Words.shortened(token.getText()) + "` is no number of JSON",
        "a number is written like `5`, `-0.25` or `1e6`; anything else is a string in double"
            + " quotes");
    return as(JsonLexer.NUMBER, token);
  }

  private Token singleQuoted(Token token) {
    String text = token.getText();
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span(token),
        "a string of JSON stands in double quotes",
        "write `\"" + Words.shortened(text.substring(1, text.length() - 1)) + "\"`");
    return as(JsonLexer.STRING, token);
  }

  private Token word(Token token) {
    String text = token.getText();
    boolean isKey = nextCharacter(token.getStopIndex() + 1) == ':';
    int meant = isKey ? JsonLexer.STRING : meant(text);
    String hint =
        meant == JsonLexer.STRING
            ? "write `\"" + Words.shortened(text) + "\"`"
            : "write `" + JsonLexer.VOCABULARY.getLiteralName(meant).replace("'", "") + "`";
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span(token),
        "expected "
            + (isKey ? "a key in double quotes" : "a value")
            + ", found `"
            + Words.shortened(text)
            + "`",
        hint);
    return as(meant, token);
  }

  private static int meant(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true" -> JsonLexer.TRUE;
      case "false" -> JsonLexer.FALSE;
      case "null", "none", "nil", "undefined" -> JsonLexer.NULL;
      default -> JsonLexer.STRING;
    };
  }

  private char nextCharacter(int from) {
    String text = source.text();
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private Span span(Token token) {
    return Places.in(source).of(token);
  }

  private static Token as(int type, Token token) {
    CommonToken changed = new CommonToken(token);
    changed.setType(type);
    return changed;
  }

  /**
   * A string whose closing quote is missing. It has swallowed the rest of its line, commas and
   * brackets included, so a fault right behind it follows from this one.
   */
  static final class UnclosedString extends CommonToken {

    private static final long serialVersionUID = 1L;

    private UnclosedString(Token token) {
      super(token);
      setType(JsonLexer.STRING);
    }
  }
}
