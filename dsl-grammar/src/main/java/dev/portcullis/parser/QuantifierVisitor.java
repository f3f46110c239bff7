package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.Operator;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyParser.AnyOfContext;
import dev.portcullis.grammar.PolicyParser.AtLeastContext;
import dev.portcullis.grammar.PolicyParser.EveryOfContext;
import dev.portcullis.grammar.PolicyParser.ExactlyContext;
import dev.portcullis.grammar.PolicyParser.FewerThanContext;
import dev.portcullis.grammar.PolicyParser.NoneOfContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Makes the comparison of a count that a quantifier stands for. */
final class QuantifierVisitor extends PolicyParserBaseVisitor<Condition> {

  private final Elements elements;
  private final Optional<Condition> where;
  private final Span span;
  private final Sentences sentences;

  QuantifierVisitor(Elements elements, Optional<Condition> where, Span span, Sentences sentences) {
    this.elements = elements;
    this.where = where;
    this.span = span;
    this.sentences = sentences;
  }

  @Override
  public Condition visitAnyOf(AnyOfContext context) {
    return comparison(Operator.GREATER, zero(context));
  }

  @Override
  public Condition visitNoneOf(NoneOfContext context) {
    return comparison(Operator.EQUALS, zero(context));
  }

  @Override
  public Condition visitEveryOf(EveryOfContext context) {
    Span place = sentences.lexemes().span(context);
    return comparison(
        Operator.EQUALS,
        elements
            .length(place)
            .orElseGet(
                () -> {
                  sentences
                      .faults()
                      .report(
                          DiagnosticCode.UNEXPECTED_TEXT,
                          place,
                          "`every` needs the name of a field, or an expression",
                          "count them instead: `exactly` and how many there are");
                  return StandIns.value(place);
                }));
  }

  @Override
  public Condition visitAtLeast(AtLeastContext context) {
    return comparison(Operator.GREATER_OR_EQUALS, number(context.NUMBER().getSymbol()));
  }

  @Override
  public Condition visitExactly(ExactlyContext context) {
    return comparison(Operator.EQUALS, number(context.NUMBER().getSymbol()));
  }

  @Override
  public Condition visitFewerThan(FewerThanContext context) {
    return comparison(Operator.LESS, number(context.NUMBER().getSymbol()));
  }

  private Condition comparison(Operator operator, JsonValue target) {
    return new Comparison(span, elements.count(span, where), operator, target);
  }

  private JsonValue zero(ParserRuleContext quantifier) {
    return new JsonNumber(sentences.lexemes().span(quantifier), "0");
  }

  private JsonValue number(Token number) {
    return sentences.data().number(number);
  }
}
