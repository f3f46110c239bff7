package dev.portcullis.engine.condition;

import dev.portcullis.ast.Operator;

/** The operators that order. */
enum Ordering {
  LESS(Operator.LESS),
  LESS_OR_EQUALS(Operator.LESS_OR_EQUALS),
  GREATER(Operator.GREATER),
  GREATER_OR_EQUALS(Operator.GREATER_OR_EQUALS);

  private final Operator operator;

  Ordering(Operator operator) {
    this.operator = operator;
  }

  String wireName() {
    return operator.wireName();
  }

  /** Whether it holds where comparing left with right gives this sign. */
  boolean admits(int comparison) {
    return switch (this) {
      case LESS -> comparison < 0;
      case LESS_OR_EQUALS -> comparison <= 0;
      case GREATER -> comparison > 0;
      case GREATER_OR_EQUALS -> comparison >= 0;
    };
  }
}
