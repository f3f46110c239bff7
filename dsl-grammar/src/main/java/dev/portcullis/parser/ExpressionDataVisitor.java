package dev.portcullis.parser;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.grammar.PolicyParser.ComputedPresenceContext;
import dev.portcullis.grammar.PolicyParser.DatumContext;
import dev.portcullis.grammar.PolicyParser.ExpressionContext;
import dev.portcullis.grammar.PolicyParser.ExpressionDatumContext;
import dev.portcullis.grammar.PolicyParser.ListPresenceContext;
import dev.portcullis.grammar.PolicyParser.NumberValueContext;
import dev.portcullis.grammar.PolicyParser.ObjectPresenceContext;
import dev.portcullis.grammar.PolicyParser.ParameterPresenceContext;
import dev.portcullis.grammar.PolicyParser.PlainPresenceContext;
import dev.portcullis.grammar.PolicyParser.PrimaryContext;
import dev.portcullis.grammar.PolicyParser.RawDatumContext;
import dev.portcullis.grammar.PolicyParser.RawPresenceContext;
import dev.portcullis.grammar.PolicyParser.TextValueContext;
import dev.portcullis.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Makes values in which expressions are read. Text in double quotes is text: what looks like an
 * expression in it gets the second bracket that JSON asks for.
 */
final class ExpressionDataVisitor extends DataVisitor {

  private final ExpressionVisitor expressions;
  private final TemplateReader templates;

  ExpressionDataVisitor(ExpressionVisitor expressions, Lexemes lexemes, Faults faults) {
    super(lexemes, faults);
    this.expressions = expressions;
    this.templates = new TemplateReader(faults);
  }

  /** A value, in a place where a bare word is text. */
  JsonValue wordOrValue(DatumContext datum) {
    return Bare.path(datum)
        .filter(path -> path.step().isEmpty())
        .<JsonValue>map(
            path -> {
              Name word = lexemes.word(path);
              return new JsonText(word.span(), word.text());
            })
        .orElseGet(() -> visit(datum));
  }

  @Override
  public JsonValue visitExpressionDatum(ExpressionDatumContext context) {
    return value(context.expression());
  }

  /** The value of an expression; a text or a number alone is what it is. */
  JsonValue value(ExpressionContext expression) {
    Optional<PrimaryContext> primary = Bare.primary(expression);
    if (primary.isPresent() && primary.get() instanceof TextValueContext text) {
      return text(lexemes.text(text.text()));
    }
    if (primary.isPresent() && primary.get() instanceof NumberValueContext number) {
      return number(number.NUMBER().getSymbol());
    }
    return new JsonTemplate(lexemes.span(expression), expressions.visit(expression));
  }

  private static JsonText text(Name text) {
    return new JsonText(text.span(), JsonText.escaped(text.text()));
  }

  @Override
  public JsonValue visitRawDatum(RawDatumContext context) {
    return raw(context.STRING().getSymbol());
  }

  /** A string that is read as JSON reads it: text, or an expression in brackets. */
  JsonValue raw(Token string) {
    return templates.expressionsOf(verbatim(string));
  }

  @Override
  public JsonValue visitPlainPresence(PlainPresenceContext context) {
    Span span = lexemes.span(context);
    return switch (context.value.getType()) {
      case PolicyLexer.STRING -> text(lexemes.string(context.value));
      case PolicyLexer.NUMBER -> number(context.value);
      case PolicyLexer.NULL -> new JsonNull(span);
      default -> new JsonBoolean(span, context.value.getType() == PolicyLexer.TRUE);
    };
  }

  @Override
  public JsonValue visitParameterPresence(ParameterPresenceContext context) {
    return new JsonTemplate(
        lexemes.span(context),
        expressions.accessed(
            expressions.parameter(context.PARAMETER_NAME().getSymbol()), context.access()));
  }

  @Override
  public JsonValue visitListPresence(ListPresenceContext context) {
    return visitList(context.list());
  }

  @Override
  public JsonValue visitObjectPresence(ObjectPresenceContext context) {
    return visitObject(context.object());
  }

  @Override
  public JsonValue visitRawPresence(RawPresenceContext context) {
    return raw(context.STRING().getSymbol());
  }

  @Override
  public JsonValue visitComputedPresence(ComputedPresenceContext context) {
    return value(context.expression());
  }
}
