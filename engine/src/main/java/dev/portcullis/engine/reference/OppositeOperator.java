package dev.portcullis.engine.reference;

import dev.portcullis.ast.Operator;

/** The operator that holds for one value where another one does not. */
final class OppositeOperator {

  private OppositeOperator() {}

  /** The opposite; of {@code exists} itself, since its target is what is turned round. */
  static Operator of(Operator operator) {
    return switch (operator) {
      case EQUALS -> Operator.NOT_EQUALS;
      case NOT_EQUALS -> Operator.EQUALS;
      case IN -> Operator.NOT_IN;
      case NOT_IN -> Operator.IN;
      case LIKE -> Operator.NOT_LIKE;
      case NOT_LIKE -> Operator.LIKE;
      case CONTAINS -> Operator.NOT_CONTAINS;
      case NOT_CONTAINS -> Operator.CONTAINS;
      case MATCH -> Operator.NOT_MATCH;
      case NOT_MATCH -> Operator.MATCH;
      case MATCH_INSENSITIVELY -> Operator.NOT_MATCH_INSENSITIVELY;
      case NOT_MATCH_INSENSITIVELY -> Operator.MATCH_INSENSITIVELY;
      case CONTAINS_KEY -> Operator.NOT_CONTAINS_KEY;
      case NOT_CONTAINS_KEY -> Operator.CONTAINS_KEY;
      case LESS -> Operator.GREATER_OR_EQUALS;
      case LESS_OR_EQUALS -> Operator.GREATER;
      case GREATER -> Operator.LESS_OR_EQUALS;
      case GREATER_OR_EQUALS -> Operator.LESS;
      case EXISTS -> Operator.EXISTS;
    };
  }
}
