package dev.portcullis.drl;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Operator;
import dev.portcullis.ast.Subject;

/**
 * The left side of a comparison: a field, a value or a count. Each method is one operator of
 * policies; of a field with {@code [*]} each value must stand in the relation.
 */
public final class Operand {

  private final Subject subject;

  Operand(Subject subject) {
    this.subject = subject;
  }

  /** Is the same text, but for case. */
  public Check equalTo(Object target) {
    return compared(Operator.EQUALS, target);
  }

  /** Is another text. */
  public Check notEqualTo(Object target) {
    return compared(Operator.NOT_EQUALS, target);
  }

  /** Is equal to an element of an array. */
  public Check isIn(Object target) {
    return compared(Operator.IN, target);
  }

  /** Is equal to no element of an array. */
  public Check isNotIn(Object target) {
    return compared(Operator.NOT_IN, target);
  }

  /** Fits a text in which {@code *} stands for anything. */
  public Check isLike(Object target) {
    return compared(Operator.LIKE, target);
  }

  /** Does not fit a text in which {@code *} stands for anything. */
  public Check isNotLike(Object target) {
    return compared(Operator.NOT_LIKE, target);
  }

  /** Holds a text, or an array an element. */
  public Check containing(Object target) {
    return compared(Operator.CONTAINS, target);
  }

  /** Does not hold a text, or an array an element. */
  public Check notContaining(Object target) {
    return compared(Operator.NOT_CONTAINS, target);
  }

  /** Fits a pattern of {@code #}, {@code ?} and {@code .}, regarding case. */
  public Check matching(Object target) {
    return compared(Operator.MATCH, target);
  }

  /** Does not fit a pattern, regarding case. */
  public Check notMatching(Object target) {
    return compared(Operator.NOT_MATCH, target);
  }

  /** Fits a pattern of {@code #}, {@code ?} and {@code .}, but for case. */
  public Check matchingInsensitively(Object target) {
    return compared(Operator.MATCH_INSENSITIVELY, target);
  }

  /** Does not fit a pattern, but for case. */
  public Check notMatchingInsensitively(Object target) {
    return compared(Operator.NOT_MATCH_INSENSITIVELY, target);
  }

  /** Is an object with a key. */
  public Check havingKey(Object target) {
    return compared(Operator.CONTAINS_KEY, target);
  }

  /** Is no object with a key. */
  public Check notHavingKey(Object target) {
    return compared(Operator.NOT_CONTAINS_KEY, target);
  }

  /** Is less; fails where the two have no order, as with all that order. */
  public Check lessThan(Object target) {
    return compared(Operator.LESS, target);
  }

  /** Is less or equal. */
  public Check atMost(Object target) {
    return compared(Operator.LESS_OR_EQUALS, target);
  }

  /** Is greater. */
  public Check greaterThan(Object target) {
    return compared(Operator.GREATER, target);
  }

  /** Is greater or equal. */
  public Check atLeast(Object target) {
    return compared(Operator.GREATER_OR_EQUALS, target);
  }

  /** Is neither missing nor null, or the contrary where the target is false. */
  public Check existing(Object target) {
    return compared(Operator.EXISTS, target);
  }

  private Check compared(Operator operator, Object target) {
    return new Check(new Condition.Comparison(Tree.NOWHERE, subject, operator, Tree.json(target)));
  }
}
