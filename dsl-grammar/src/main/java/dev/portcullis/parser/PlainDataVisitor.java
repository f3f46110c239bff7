package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.ExpressionContext;
import dev.portcullis.grammar.PolicyParser.ExpressionDatumContext;
import dev.portcullis.grammar.PolicyParser.NumberValueContext;
import dev.portcullis.grammar.PolicyParser.PathContext;
import dev.portcullis.grammar.PolicyParser.PrimaryContext;
import dev.portcullis.grammar.PolicyParser.RawDatumContext;
import dev.portcullis.grammar.PolicyParser.TextValueContext;
import java.util.Optional;

/**
 * Makes plain data, in which nothing is read as an expression: metadata, defaults, deployments, the
 * resources of tests. Each string is what it is in JSON.
 */
class PlainDataVisitor extends DataVisitor {

  PlainDataVisitor(Lexemes lexemes, Faults faults) {
    super(lexemes, faults);
  }

  @Override
  public JsonValue visitExpressionDatum(ExpressionDatumContext context) {
    ExpressionContext expression = context.expression();
    Optional<PrimaryContext> primary = Bare.primary(expression);
    if (primary.isPresent() && primary.get() instanceof TextValueContext text) {
      Name read = lexemes.text(text.text());
      return new JsonText(read.span(), read.text());
    }
    if (primary.isPresent() && primary.get() instanceof NumberValueContext number) {
      return number(number.NUMBER().getSymbol());
    }
    return Bare.path(expression)
        .filter(path -> path.step().isEmpty())
        .map(this::word)
        .orElseGet(() -> refused(expression));
  }

  private JsonValue word(PathContext path) {
    Name word = lexemes.word(path);
    return new JsonText(word.span(), word.text());
  }

  private JsonValue refused(ExpressionContext expression) {
    faults.report(
        DiagnosticCode.UNEXPECTED_TEXT,
        lexemes.span(expression),
        "nothing is computed here: `"
            + Words.shortened(lexemes.span(expression).text())
            + "` is no plain value",
        "text stands in double quotes");
    return StandIns.value(lexemes.span(expression));
  }

  @Override
  public JsonValue visitRawDatum(RawDatumContext context) {
    return verbatim(context.STRING().getSymbol());
  }
}
