package dev.portcullis.drl.writer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.FieldReference.Named;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Whether it may be impossible to evaluate a condition. A field and a target that are both written
 * out always compare, save for order; whatever is computed may fail.
 */
final class CanFail implements Condition.Visitor<Boolean> {

  private final JsonText values;

  CanFail(BoundPolicy policy) {
    this.values = new JsonText(policy);
  }

  @Override
  public Boolean allOf(AllOf condition) {
    return any(condition.conditions());
  }

  @Override
  public Boolean anyOf(AnyOf condition) {
    return any(condition.conditions());
  }

  @Override
  public Boolean not(Not condition) {
    return condition.condition().accept(this);
  }

  @Override
  public Boolean comparison(Comparison comparison) {
    boolean written =
        comparison.subject() instanceof Subject.Field field && field.field() instanceof Named;
    Optional<Value> target = values.constant(comparison.target());
    return !written
        || target.isEmpty()
        || target.get().isAbsent()
        || wantsMore(comparison.operator(), target.get());
  }

  private boolean any(List<Condition> conditions) {
    return conditions.stream().anyMatch(part -> part.accept(this));
  }

  /** Whether an operator wants more of its two sides than that they are there. */
  private static boolean wantsMore(Operator operator, Value target) {
    return switch (operator) {
      case LESS, LESS_OR_EQUALS, GREATER, GREATER_OR_EQUALS -> true;
      case EXISTS -> !isTruth(target);
      case EQUALS,
          NOT_EQUALS,
          IN,
          NOT_IN,
          LIKE,
          NOT_LIKE,
          CONTAINS,
          NOT_CONTAINS,
          MATCH,
          NOT_MATCH,
          MATCH_INSENSITIVELY,
          NOT_MATCH_INSENSITIVELY,
          CONTAINS_KEY,
          NOT_CONTAINS_KEY ->
          false;
    };
  }

  private static boolean isTruth(Value target) {
    if (target instanceof BooleanValue) {
      return true;
    }
    return target instanceof TextValue text
        && (text.text().equalsIgnoreCase("true") || text.text().equalsIgnoreCase("false"));
  }
}
