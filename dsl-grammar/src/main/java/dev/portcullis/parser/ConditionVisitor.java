package dev.portcullis.parser;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.Subject;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.grammar.PolicyLexer;
import dev.portcullis.grammar.PolicyParser.AndContext;
import dev.portcullis.grammar.PolicyParser.ConditionContext;
import dev.portcullis.grammar.PolicyParser.ConnectiveContext;
import dev.portcullis.grammar.PolicyParser.CountedContext;
import dev.portcullis.grammar.PolicyParser.FieldConditionContext;
import dev.portcullis.grammar.PolicyParser.GroupedContext;
import dev.portcullis.grammar.PolicyParser.NegationContext;
import dev.portcullis.grammar.PolicyParser.QuantifiedContext;
import dev.portcullis.grammar.PolicyParser.RelationContext;
import dev.portcullis.grammar.PolicyParser.SingleContext;
import dev.portcullis.grammar.PolicyParser.UnitContext;
import dev.portcullis.grammar.PolicyParser.ValueConditionContext;
import dev.portcullis.grammar.PolicyParserBaseVisitor;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes conditions: chains of {@code and} and {@code or}, negations, counts and comparisons. */
final class ConditionVisitor extends PolicyParserBaseVisitor<Condition> {

  private final Sentences sentences;

  ConditionVisitor(Sentences sentences) {
    this.sentences = sentences;
  }

  @Override
  public Condition visitCondition(ConditionContext context) {
    if (context.connective().isEmpty()) {
      return visit(context.unit(0));
    }
    List<Condition> conditions = units(context);
    Span span = sentences.lexemes().span(context);
    return isAnd(context.connective(0)) ? new AllOf(span, conditions) : new AnyOf(span, conditions);
  }

  /**
   * The conditions that a scope and what follows it are together: a chain of {@code and} goes on
   * with the type condition in one {@code allOf}.
   */
  Condition withType(Condition type, ConditionContext context, Span span) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(type);
    boolean isChain = !context.connective().isEmpty() && isAnd(context.connective(0));
    if (isChain) {
      conditions.addAll(units(context));
    } else {
      conditions.add(visit(context));
    }
    return new AllOf(span, conditions);
  }

  private List<Condition> units(ConditionContext context) {
    reportMixed(context);
    List<Condition> conditions = new ArrayList<>(context.unit().size());
    for (UnitContext unit : context.unit()) {
      conditions.add(visit(unit));
    }
    return conditions;
  }

  private void reportMixed(ConditionContext context) {
    ConnectiveContext first = context.connective(0);
    Optional<ConnectiveContext> other =
        context.connective().stream()
            .filter(connective -> isAnd(connective) != isAnd(first))
            .findFirst();
    other.ifPresent(
        mixed ->
            sentences
                .faults()
                .report(
                    Diagnostic.of(
                            DiagnosticCode.MIXED_AND_OR,
                            sentences.lexemes().span(mixed),
                            "`and` and `or` stand side by side",
                            "put the conditions that belong together into parentheses")
                        .withRelated(
                            sentences.lexemes().span(first),
                            "the chain is one of `" + first.getText() + "` up to here")));
  }

  private static boolean isAnd(ConnectiveContext connective) {
    return connective instanceof AndContext;
  }

  @Override
  public Condition visitGrouped(GroupedContext context) {
    return visit(context.condition());
  }

  @Override
  public Condition visitNegation(NegationContext context) {
    return new Not(sentences.lexemes().span(context), visit(context.condition()));
  }

  @Override
  public Condition visitSingle(SingleContext context) {
    List<Condition> condition =
        context.condition() == null ? List.of() : List.of(visit(context.condition()));
    Span span = sentences.lexemes().span(context);
    return context.kind.getType() == PolicyLexer.ALL
        ? new AllOf(span, condition)
        : new AnyOf(span, condition);
  }

  @Override
  public Condition visitQuantified(QuantifiedContext context) {
    Elements elements = new Elements(context.element(), sentences);
    Optional<Condition> where =
        Optional.ofNullable(context.unit())
            .map(unit -> new ConditionVisitor(elements.inside()).visit(unit));
    return context
        .quantifier()
        .accept(
            new QuantifierVisitor(elements, where, sentences.lexemes().span(context), sentences));
  }

  @Override
  public Condition visitCounted(CountedContext context) {
    Elements elements = new Elements(context.element(), sentences);
    Optional<Condition> where =
        Optional.ofNullable(context.condition())
            .map(condition -> new ConditionVisitor(elements.inside()).visit(condition));
    Subject count = elements.count(sentences.lexemes().span(context), where);
    return relation(context, count, context.relation());
  }

  @Override
  public Condition visitValueCondition(ValueConditionContext context) {
    Subject value = new Subject.Value(sentences.data().visit(context.datum()));
    return relation(context, value, context.relation());
  }

  @Override
  public Condition visitFieldCondition(FieldConditionContext context) {
    FieldReference field = sentences.fields().visit(context.field());
    if (context.all == null
        && field instanceof Named named
        && sentences.names().scope().looksAtAll(named.text())) {
      sentences
          .faults()
          .report(
              DiagnosticCode.STAR_WITHOUT_ALL,
              named.span(),
              "this holds where all members do, and where there is none",
              "write `all` before it to say so, or `any … in …[*] where` for one of them");
    }
    return relation(context, new Subject.Field(field), context.relation());
  }

  private Condition relation(UnitContext unit, Subject subject, RelationContext relation) {
    return relation.accept(
        new RelationVisitor(
            subject, sentences.lexemes().span(unit), sentences.data(), sentences.lexemes()));
  }
}
