package dev.portcullis.drl.writer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.bind.BoundPolicy;
import java.util.List;
import java.util.Optional;

/** Conditions as checks. */
final class ConditionText implements Condition.Visitor<Term>, Subject.Visitor<Term> {

  private static final String UNNAMED = "default";

  private final JsonText values;
  private final ExpressionText expressions;

  ConditionText(BoundPolicy policy) {
    this.values = new JsonText(policy);
    this.expressions = new ExpressionText(policy);
  }

  @Override
  public Term allOf(AllOf condition) {
    return Term.call("allOf", all(condition.conditions()));
  }

  @Override
  public Term anyOf(AnyOf condition) {
    return Term.call("anyOf", all(condition.conditions()));
  }

  @Override
  public Term not(Not condition) {
    return Term.call("isNot", condition.condition().accept(this));
  }

  @Override
  public Term comparison(Comparison condition) {
    return condition
        .subject()
        .accept(this)
        .then(method(condition.operator()), condition.target().accept(values));
  }

  @Override
  public Term field(Subject.Field subject) {
    return field("field", subject.field());
  }

  @Override
  public Term value(Subject.Value subject) {
    return Term.call("value", subject.value().accept(values));
  }

  @Override
  public Term fieldCount(Subject.FieldCount subject) {
    return counted(field("members", subject.field()), subject.where());
  }

  @Override
  public Term valueCount(Subject.ValueCount subject) {
    String name = subject.name().map(given -> given.text()).orElse(UNNAMED);
    return counted(
        Term.call("elements", subject.value().accept(values), ConstantText.string(name)),
        subject.where());
  }

  private Term counted(Term members, Optional<Condition> where) {
    return where
        .map(condition -> members.then("countWhere", condition.accept(this)))
        .orElseGet(() -> members.then(".count()"));
  }

  private Term field(String word, FieldReference field) {
    return field.accept(
        new FieldReference.Visitor<>() {
          @Override
          public Term named(FieldReference.Named named) {
            return Term.text(word + "(" + Quoted.string(named.text()) + ")");
          }

          @Override
          public Term computed(FieldReference.Computed computed) {
            return Term.call(word + "Named", computed.expression().accept(expressions));
          }
        });
  }

  private List<Term> all(List<Condition> conditions) {
    return conditions.stream().map(condition -> condition.accept(this)).toList();
  }

  private static String method(Operator operator) {
    return switch (operator) {
      case EQUALS -> "equalTo";
      case NOT_EQUALS -> "notEqualTo";
      case IN -> "isIn";
      case NOT_IN -> "isNotIn";
      case LIKE -> "isLike";
      case NOT_LIKE -> "isNotLike";
      case CONTAINS -> "containing";
      case NOT_CONTAINS -> "notContaining";
      case MATCH -> "matching";
      case NOT_MATCH -> "notMatching";
      case MATCH_INSENSITIVELY -> "matchingInsensitively";
      case NOT_MATCH_INSENSITIVELY -> "notMatchingInsensitively";
      case CONTAINS_KEY -> "havingKey";
      case NOT_CONTAINS_KEY -> "notHavingKey";
      case LESS -> "lessThan";
      case LESS_OR_EQUALS -> "atMost";
      case GREATER -> "greaterThan";
      case GREATER_OR_EQUALS -> "atLeast";
      case EXISTS -> "existing";
    };
  }
}
