package dev.portcullis.engine.reference;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.value.NumberValue;
import java.util.Optional;

/** Where a count would have to go for its comparison to come out otherwise. */
enum CountDirection {
  /** Members that satisfy the condition are too many. */
  DOWN(StepOutcome.HOLDS),
  /** Members that do not satisfy it should. */
  UP(StepOutcome.DOES_NOT_HOLD);

  private final StepOutcome outcomeAtFault;

  CountDirection(StepOutcome outcomeAtFault) {
    this.outcomeAtFault = outcomeAtFault;
  }

  /** What the condition says of the members that are at fault. */
  StepOutcome outcomeAtFault() {
    return outcomeAtFault;
  }

  /** The direction; empty where the comparison is of no count or could come out by either. */
  static Optional<CountDirection> of(Step.Compared step) {
    Reading reading = step.reading().orElseThrow();
    if (reading.members().isEmpty()
        || !(reading.values().get(0) instanceof NumberValue counted)
        || !(step.target().orElseThrow() instanceof NumberValue target)) {
      return Optional.empty();
    }
    boolean held = step.outcome() == StepOutcome.HOLDS;
    Operator operator = step.condition().operator();
    return of(held ? OppositeOperator.of(operator) : operator, counted, target);
  }

  private static Optional<CountDirection> of(
      Operator wanted, NumberValue counted, NumberValue target) {
    return switch (wanted) {
      case LESS, LESS_OR_EQUALS -> Optional.of(DOWN);
      case GREATER, GREATER_OR_EQUALS -> Optional.of(UP);
      case EQUALS -> Optional.of(counted.decimal().compareTo(target.decimal()) > 0 ? DOWN : UP);
      case NOT_EQUALS -> target.decimal().signum() == 0 ? Optional.of(UP) : Optional.empty();
      case IN,
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
          NOT_CONTAINS_KEY,
          EXISTS ->
          Optional.empty();
    };
  }
}
