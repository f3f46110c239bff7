package dev.portcullis.printer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.Subject.Field;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.Value;
import dev.portcullis.ast.Subject.ValueCount;
import dev.portcullis.name.FieldScope;
import java.util.List;

/** Writes one condition as a unit: a chain stands in parentheses. */
final class ConditionLayout implements Condition.Visitor<Layout>, Subject.Visitor<Layout> {

  private final FieldScope scope;
  private final FieldLayout fields;
  private final ComputedDataLayout data;

  ConditionLayout(FieldScope scope) {
    this.scope = scope;
    this.fields = new FieldLayout(scope);
    this.data = new ComputedDataLayout(scope);
  }

  /** The condition where one unit may stand. */
  Layout unit(Condition condition) {
    return condition.accept(this);
  }

  /** The condition in parentheses, of which a chain needs no second pair. */
  Layout inParentheses(Condition condition) {
    return Chain.of(condition).isPresent()
        ? unit(condition)
        : Layout.sequence(Layout.text("("), Layout.align(unit(condition)), Layout.text(")"));
  }

  @Override
  public Layout allOf(AllOf condition) {
    return combination(condition, "all", condition.conditions());
  }

  @Override
  public Layout anyOf(AnyOf condition) {
    return combination(condition, "any", condition.conditions());
  }

  private Layout combination(Condition condition, String word, List<Condition> conditions) {
    if (conditions.isEmpty()) {
      return Layout.text(word + " of ()");
    }
    return Chain.of(condition)
        .map(chain -> chain.inParentheses(this))
        .orElseGet(
            () -> Layout.sequence(Layout.text(word + " of "), inParentheses(conditions.get(0))));
  }

  @Override
  public Layout not(Not condition) {
    return Layout.sequence(Layout.text("not "), inParentheses(condition.condition()));
  }

  @Override
  public Layout comparison(Comparison condition) {
    return Count.of(condition.subject())
        .map(count -> count.comparison(condition, scope, data))
        .orElseGet(() -> Relation.layout(condition.subject().accept(this), condition, data));
  }

  @Override
  public Layout field(Field field) {
    boolean looksAtAll = field.field() instanceof Named named && scope.looksAtAll(named.text());
    return Layout.sequence(Layout.text(looksAtAll ? "all " : ""), field.field().accept(fields));
  }

  @Override
  public Layout value(Value value) {
    return Layout.sequence(Layout.text("value "), data.value(value.value()));
  }

  @Override
  public Layout fieldCount(FieldCount count) {
    throw new IllegalStateException("a count is written with its comparison");
  }

  @Override
  public Layout valueCount(ValueCount count) {
    throw new IllegalStateException("a count is written with its comparison");
  }
}
