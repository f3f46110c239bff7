package dev.portcullis.engine.reference.operator;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/**
 * What an operator asks of one value and its target. The target is never null: that is a failure
 * before any relation is asked.
 */
public interface Relation {

  /**
   * Whether a value stands in this relation to the target.
   *
   * @param value one value; what is missing is like null
   * @param target the target, for which {@link #refusal} is empty
   */
  boolean holds(Value value, Value target);

  /** Why a value cannot be compared with the target; empty where it can. */
  default Optional<Refusal> refusal(Value value, Value target) {
    return Optional.empty();
  }

  /** The relation of an operator. */
  static Relation of(Operator operator) {
    return switch (operator) {
      case EQUALS -> new Equality();
      case NOT_EQUALS -> new Negation(new Equality());
      case IN -> new Membership();
      case NOT_IN -> new Negation(new Membership());
      case LIKE -> new Likeness();
      case NOT_LIKE -> new Negation(new Likeness());
      case CONTAINS -> new Containment();
      case NOT_CONTAINS -> new Negation(new Containment());
      case MATCH -> new PatternMatch(true);
      case NOT_MATCH -> new Negation(new PatternMatch(true));
      case MATCH_INSENSITIVELY -> new PatternMatch(false);
      case NOT_MATCH_INSENSITIVELY -> new Negation(new PatternMatch(false));
      case CONTAINS_KEY -> new KeyPresence();
      case NOT_CONTAINS_KEY -> new Negation(new KeyPresence());
      case LESS -> new Ordering(order -> order < 0);
      case LESS_OR_EQUALS -> new Ordering(order -> order <= 0);
      case GREATER -> new Ordering(order -> order > 0);
      case GREATER_OR_EQUALS -> new Ordering(order -> order >= 0);
      case EXISTS -> new Existence();
    };
  }
}
