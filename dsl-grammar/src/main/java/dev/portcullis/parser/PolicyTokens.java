package dev.portcullis.parser;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * Tells of what people write out of habit of other languages and hands it on as what they meant, so
 * that the rest of the file is read as it would be without it.
 */
final class PolicyTokens extends TokenFilter {

  private final Source source;
  private final Faults faults;
  private int count;

  PolicyTokens(TokenSource tokens, Source source, Faults faults) {
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
          "the file has more than " + JsonParser.MOST_TOKENS + " words and signs",
          "split it into several files");
    }
    return switch (token.getType()) {
      case PolicyLexer.DOUBLE_EQUAL -> sign(token, PolicyLexer.EQUAL, "=");
      case PolicyLexer.ANGLES -> sign(token, PolicyLexer.NOT_EQUAL, "!=");
      case PolicyLexer.DOUBLE_AMPERSAND -> sign(token, PolicyLexer.AND, "and");
      case PolicyLexer.DOUBLE_BAR -> sign(token, PolicyLexer.OR, "or");
      case PolicyLexer.SINGLE_QUOTED -> singleQuoted(token);
      case PolicyLexer.UNCLOSED_STRING -> unclosedString(token);
      case PolicyLexer.UNCLOSED_BLOCK -> throw unclosed(token, 3, "text block", "`\"\"\"`");
      case PolicyLexer.UNCLOSED_COMMENT -> throw unclosed(token, 2, "comment", "`*/`");
      case PolicyLexer.MALFORMED_NUMBER -> malformedNumber(token);
      default -> token;
    };
  }

  private Token sign(Token token, int meant, String right) {
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span(token),
        "there is no `" + token.getText() + "` in this language",
        "write `" + right + "`");
    return as(meant, token);
  }

  private Token singleQuoted(Token token) {
    String text = token.getText();
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span(token),
        "text stands in double quotes",
        "write `\"" + Words.shortened(text.substring(1, text.length() - 1)) + "\"`");
    return as(PolicyLexer.STRING, token);
  }

  private Token unclosedString(Token token) {
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span(token),
        "this text has no closing quote on its line",
        "end it with `\"`; a text of several lines stands between `\"\"\"`");
    return as(PolicyLexer.STRING, token);
  }

  private Faults.ReadingAbandoned unclosed(Token token, int length, String what, String end) {
    return faults.abandon(
        DiagnosticCode.UNEXPECTED_TEXT,
        source.span(token.getStartIndex(), token.getStartIndex() + length),
        "this " + what + " has no end",
        "end it with " + end);
  }

  private Token malformedNumber(Token token) {
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        span(token),
        "`" + Words.shortened(token.getText()) + "` is no number",
        "text stands in double quotes; a number is written like `5`, `-0.25` or `1e6`");
    return as(PolicyLexer.NUMBER, token);
  }

  private Span span(Token token) {
    return Places.in(source).of(token);
  }

  private static Token as(int type, Token token) {
    CommonToken changed = new CommonToken(token);
    changed.setType(type);
    return changed;
  }
}
