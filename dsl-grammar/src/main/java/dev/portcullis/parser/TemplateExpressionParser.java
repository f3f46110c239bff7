package dev.portcullis.parser;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.TemplateLexer;
import dev.portcullis.grammar.TemplateParser;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Reads one template expression, brackets included, out of a string of a file. The limits are those
 * that the service sets at authoring.
 */
final class TemplateExpressionParser {

  /** The longest expression, in characters. */
  static final int MOST_CHARACTERS = 81_920;

  /** The most brackets and parentheses around one another: more than 64 calls ever need. */
  static final int DEEPEST = 192;

  private TemplateExpressionParser() {}

  /** The expression, or nothing where it is faulty; the first fault of it is reported. */
  static Optional<TemplateExpression> parse(EscapedText text, Faults faults) {
    if (text.text().length() > MOST_CHARACTERS) {
      faults.report(
          DiagnosticCode.INPUT_TOO_LARGE,
          text.span(),
          "this expression has "
              + text.text().length()
              + " characters; "
              + MOST_CHARACTERS
              + " are the most");
      return Optional.empty();
    }
    TemplateLexer lexer =
        new TemplateLexer(new SourceCharStream(text.span().source().name(), text.text()));
    lexer.removeErrorListeners();
    DepthGuard tokens =
        new DepthGuard(
            lexer,
            Set.of(TemplateLexer.OPEN_BRACKET, TemplateLexer.OPEN_PAREN),
            Set.of(TemplateLexer.CLOSE_BRACKET, TemplateLexer.CLOSE_PAREN),
            DEEPEST,
            token -> {
              faults.report(
                  DiagnosticCode.NESTED_TOO_DEEPLY,
                  text.of(token),
                  "brackets and parentheses nest more than " + DEEPEST + " deep");
              return new ParseCancellationException();
            });
    TemplateParser parser = new TemplateParser(new BufferedTokenStream(tokens));
    parser.removeErrorListeners();
    parser.setErrorHandler(new TemplateErrorStrategy(text, faults));
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    try {
      return new TemplateExpressionBuilder(text, faults).build(parser.template());
    } catch (ParseCancellationException told) {
      return Optional.empty();
    }
  }
}
