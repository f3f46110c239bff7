package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.grammar.PolicyParser.AbsenceContext;
import dev.portcullis.grammar.PolicyParser.ComparisonContext;
import dev.portcullis.grammar.PolicyParser.ContainmentContext;
import dev.portcullis.grammar.PolicyParser.DatumContext;
import dev.portcullis.grammar.PolicyParser.KeyPresenceContext;
import dev.portcullis.grammar.PolicyParser.LikenessContext;
import dev.portcullis.grammar.PolicyParser.MatchContext;
import dev.portcullis.grammar.PolicyParser.MembershipContext;
import dev.portcullis.grammar.PolicyParser.PresenceTestContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.source.Span;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Makes the comparison of a left side: operator and target. */
final class RelationVisitor extends PolicyParserBaseVisitor<Condition> {

  private final Subject subject;
  private final Span span;
  private final ExpressionDataVisitor data;
  private final Lexemes lexemes;

  RelationVisitor(Subject subject, Span span, ExpressionDataVisitor data, Lexemes lexemes) {
    this.subject = subject;
    this.span = span;
    this.data = data;
    this.lexemes = lexemes;
  }

  @Override
  public Condition visitComparison(ComparisonContext context) {
    Operator operator =
        switch (context.operator.getType()) {
          case PolicyLexer.EQUAL -> Operator.EQUALS;
          case PolicyLexer.NOT_EQUAL -> Operator.NOT_EQUALS;
          case PolicyLexer.LESS -> Operator.LESS;
          case PolicyLexer.LESS_OR_EQUAL -> Operator.LESS_OR_EQUALS;
          case PolicyLexer.GREATER -> Operator.GREATER;
          case PolicyLexer.GREATER_OR_EQUAL -> Operator.GREATER_OR_EQUALS;
          default -> throw new IllegalStateException(context.operator.getText());
        };
    return comparison(operator, context.datum());
  }

  @Override
  public Condition visitMembership(MembershipContext context) {
    return either(context.negated, Operator.NOT_IN, Operator.IN, context.datum());
  }

  @Override
  public Condition visitLikeness(LikenessContext context) {
    return either(context.negated, Operator.NOT_LIKE, Operator.LIKE, context.datum());
  }

  @Override
  public Condition visitContainment(ContainmentContext context) {
    return either(context.negated, Operator.NOT_CONTAINS, Operator.CONTAINS, context.datum());
  }

  @Override
  public Condition visitMatch(MatchContext context) {
    return context.ignoring == null
        ? either(context.negated, Operator.NOT_MATCH, Operator.MATCH, context.datum())
        : either(
            context.negated,
            Operator.NOT_MATCH_INSENSITIVELY,
            Operator.MATCH_INSENSITIVELY,
            context.datum());
  }

  @Override
  public Condition visitKeyPresence(KeyPresenceContext context) {
    return either(
        context.negated, Operator.NOT_CONTAINS_KEY, Operator.CONTAINS_KEY, context.datum());
  }

  @Override
  public Condition visitPresenceTest(PresenceTestContext context) {
    JsonValue target =
        context.presence() == null
            ? new JsonBoolean(lexemes.span(context), true)
            : data.visit(context.presence());
    return new Comparison(span, subject, Operator.EXISTS, target);
  }

  @Override
  public Condition visitAbsence(AbsenceContext context) {
    return new Comparison(
        span, subject, Operator.EXISTS, new JsonBoolean(lexemes.span(context), false));
  }

  private Condition either(
      @Nullable Token negated, Operator negative, Operator positive, DatumContext target) {
    return comparison(negated == null ? positive : negative, target);
  }

  private Condition comparison(Operator operator, DatumContext target) {
    return new Comparison(span, subject, operator, data.visit(target));
  }
}
