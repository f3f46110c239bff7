package dev.portcullis.parser;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.TemplateLexer;
import dev.portcullis.grammar.TemplateParser.AccessContext;
import dev.portcullis.grammar.TemplateParser.CallContext;
import dev.portcullis.grammar.TemplateParser.IndexAccessContext;
import dev.portcullis.grammar.TemplateParser.TemplateContext;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Tells of the first fault of an expression, with what its author may have meant, and stops. */
final class TemplateErrorStrategy extends BailErrorStrategy {

  private final EscapedText text;
  private final Faults faults;

  TemplateErrorStrategy(EscapedText text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  @Override
  public void reportError(Parser recognizer, RecognitionException fault) {
    // Told where the parser recovers, which is to stop.
  }

  @Override
  public void recover(Parser recognizer, RecognitionException fault) {
    report(recognizer);
    super.recover(recognizer, fault);
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    report(recognizer);
    return super.recoverInline(recognizer);
  }

  private void report(Parser recognizer) {
    Token found = recognizer.getCurrentToken();
    ParserRuleContext context = recognizer.getContext();
    String message =
        found.getType() == TemplateLexer.UNCLOSED_TEXT
            ? "this text has no closing apostrophe"
            : "expected " + expected(recognizer, context) + ", found " + found(found);
    faults.report(
        new Diagnostic(
            DiagnosticCode.INVALID_TEMPLATE_EXPRESSION,
            text.of(found),
            message,
            hint(recognizer.getInputStream(), context),
            List.of()));
  }

  private static String expected(Parser recognizer, ParserRuleContext context) {
    boolean callBegan = recognizer.getInputStream().LA(-1) == TemplateLexer.OPEN_PAREN;
    if (callBegan || recognizer.getExpectedTokens().contains(TemplateLexer.TEXT)) {
      return "an expression";
    }
    if (context instanceof CallContext call) {
      return call.OPEN_PAREN() == null ? "`(`" : "`,` or `)`";
    }
    if (context instanceof IndexAccessContext) {
      return "`]`";
    }
    if (context instanceof AccessContext) {
      return "a name";
    }
    return context instanceof TemplateContext template && template.CLOSE_BRACKET() == null
        ? "`]`"
        : "the end of the string";
  }

  private static String found(Token found) {
    return found.getType() == Token.EOF
        ? "the end of the string"
        : "`" + Words.shortened(found.getText()) + "`";
  }

  private static Optional<String> hint(TokenStream tokens, ParserRuleContext context) {
    Token found = tokens.LT(1);
    if (found.getType() == TemplateLexer.UNCLOSED_TEXT) {
      return Optional.of("an apostrophe inside a text is written twice: `''`");
    }
    if (found.getType() == TemplateLexer.DOUBLE_QUOTED) {
      String quoted = found.getText();
      return Optional.of(
          "a text stands in single quotes: `'"
              + Words.shortened(quoted.substring(1, quoted.length() - 1))
              + "'`");
    }
    if (found.getType() == TemplateLexer.OTHER && "+-*/<>=!&|?".contains(found.getText())) {
      return Optional.of("there are no operators; call a function, such as `add` or `equals`");
    }
    if (context instanceof CallContext call) {
      String name = call.function.getText();
      return call.OPEN_PAREN() == null
          ? Optional.of(withoutParenthesis(tokens, name))
          : unclosedCall(found, name);
    }
    if (found.getType() == TemplateLexer.OPEN_PAREN) {
      return Optional.of("parentheses follow the name of a function and stand nowhere else");
    }
    return Optional.empty();
  }

  private static String withoutParenthesis(TokenStream tokens, String name) {
    boolean reachesIn = tokens.LA(1) == TemplateLexer.DOT && tokens.LA(2) == TemplateLexer.NAME;
    if (!reachesIn) {
      return "a text stands in single quotes: `'"
          + name
          + "'`; a function is called: `"
          + name
          + "()`";
    }
    String member = tokens.LT(2).getText();
    if (tokens.LA(3) == TemplateLexer.OPEN_PAREN) {
      return "functions of one's own, `" + name + "." + member + "()`, cannot be used in a policy";
    }
    return name.equalsIgnoreCase("parameters")
        ? "write `parameters('" + member + "')`"
        : "a function is called: `" + name + "()." + member + "`";
  }

  private static Optional<String> unclosedCall(Token found, String name) {
    return found.getType() == TemplateLexer.CLOSE_BRACKET || found.getType() == Token.EOF
        ? Optional.of("close the call of `" + name + "` with `)`")
        : Optional.empty();
  }
}
