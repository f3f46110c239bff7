package dev.portcullis.engine.condition;

import dev.portcullis.ast.Operator;
import java.util.Arrays;
import java.util.Optional;

/** The operators that order. */
public enum Ordering {
  LESS(Operator.LESS),
  LESS_OR_EQUALS(Operator.LESS_OR_EQUALS),
  GREATER(Operator.GREATER),
  GREATER_OR_EQUALS(Operator.GREATER_OR_EQUALS);

  private final Operator operator;

  Ordering(Operator operator) {
    this.operator = operator;
  }

  /** The order that an operator asks for; empty for one that asks for something else. */
  public static Optional<Ordering> of(Operator operator) {
    return Arrays.stream(values()).filter(ordering -> ordering.operator == operator).findFirst();
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
