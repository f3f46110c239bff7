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

  /**
   * {@return the check that it is equal; texts are compared without regard to case}
   *
   * @param target a text, a number or a boolean
   */
  public Check equalTo(Object target) {
    return compared(Operator.EQUALS, target);
  }

  /**
   * {@return the check that it is not equal; texts are compared without regard to case}
   *
   * @param target a text, a number or a boolean
   */
  public Check notEqualTo(Object target) {
    return compared(Operator.NOT_EQUALS, target);
  }

  /**
   * {@return the check that it is equal to an element of an array}
   *
   * @param target an array, or an expression for one
   */
  public Check isIn(Object target) {
    return compared(Operator.IN, target);
  }

  /**
   * {@return the check that it is equal to no element of an array}
   *
   * @param target an array, or an expression for one
   */
  public Check isNotIn(Object target) {
    return compared(Operator.NOT_IN, target);
  }

  /**
   * {@return the check that it fits a text in which {@code *} stands for anything}
   *
   * @param target a text with one {@code *} at most
   */
  public Check isLike(Object target) {
    return compared(Operator.LIKE, target);
  }

  /**
   * {@return the check that it does not fit a text in which {@code *} stands for anything}
   *
   * @param target a text with one {@code *} at most
   */
  public Check isNotLike(Object target) {
    return compared(Operator.NOT_LIKE, target);
  }

  /**
   * {@return the check that it holds a text within it, or as an array an element}
   *
   * @param target a text; of an array, an element
   */
  public Check containing(Object target) {
    return compared(Operator.CONTAINS, target);
  }

  /**
   * {@return the check that it does not hold a text within it, or as an array an element}
   *
   * @param target a text; of an array, an element
   */
  public Check notContaining(Object target) {
    return compared(Operator.NOT_CONTAINS, target);
  }

  /**
   * {@return the check that it fits a pattern, with regard to case}
   *
   * @param target a text: {@code #} is a digit, {@code ?} a letter, {@code .} any character, all
   *     else itself
   */
  public Check matching(Object target) {
    return compared(Operator.MATCH, target);
  }

  /**
   * {@return the check that it does not fit a pattern, with regard to case}
   *
   * @param target a text: {@code #} is a digit, {@code ?} a letter, {@code .} any character, all
   *     else itself
   */
  public Check notMatching(Object target) {
    return compared(Operator.NOT_MATCH, target);
  }

  /**
   * {@return the check that it fits a pattern, without regard to case}
   *
   * @param target a text: {@code #} is a digit, {@code ?} a letter, {@code .} any character, all
   *     else itself
   */
  public Check matchingInsensitively(Object target) {
    return compared(Operator.MATCH_INSENSITIVELY, target);
  }

  /**
   * {@return the check that it does not fit a pattern, without regard to case}
   *
   * @param target a text: {@code #} is a digit, {@code ?} a letter, {@code .} any character, all
   *     else itself
   */
  public Check notMatchingInsensitively(Object target) {
    return compared(Operator.NOT_MATCH_INSENSITIVELY, target);
  }

  /**
   * {@return the check that it is an object with a key}
   *
   * @param target a text, compared without regard to case
   */
  public Check havingKey(Object target) {
    return compared(Operator.CONTAINS_KEY, target);
  }

  /**
   * {@return the check that it is no object with a key}
   *
   * @param target a text, compared without regard to case
   */
  public Check notHavingKey(Object target) {
    return compared(Operator.NOT_CONTAINS_KEY, target);
  }

  /**
   * {@return the check that it is less} It fails where the two have no order, as all that order do.
   *
   * @param target a number, or a text: two that are instants are compared as such
   */
  public Check lessThan(Object target) {
    return compared(Operator.LESS, target);
  }

  /**
   * {@return the check that it is less or equal}
   *
   * @param target a number, or a text: two that are instants are compared as such
   */
  public Check atMost(Object target) {
    return compared(Operator.LESS_OR_EQUALS, target);
  }

  /**
   * {@return the check that it is greater}
   *
   * @param target a number, or a text: two that are instants are compared as such
   */
  public Check greaterThan(Object target) {
    return compared(Operator.GREATER, target);
  }

  /**
   * {@return the check that it is greater or equal}
   *
   * @param target a number, or a text: two that are instants are compared as such
   */
  public Check atLeast(Object target) {
    return compared(Operator.GREATER_OR_EQUALS, target);
  }

  /**
   * {@return the check that it is neither missing nor null, or the contrary where the target is
   * false}
   *
   * @param target a boolean, also as a text
   */
  public Check existing(Object target) {
    return compared(Operator.EXISTS, target);
  }

  private Check compared(Operator operator, Object target) {
    return new Check(new Condition.Comparison(Tree.NOWHERE, subject, operator, Tree.json(target)));
  }
}
