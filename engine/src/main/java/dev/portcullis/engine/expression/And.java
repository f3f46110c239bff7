package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/** {@code and(…)}: true where all are; computes no further than to the first that is false. */
public record And(List<RowExpression> arguments) implements RowExpression {

  public And {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Value value(RowScope scope) {
    for (RowExpression argument : arguments) {
      if (!Booleans.of("and", argument.value(scope))) {
        return BooleanValue.FALSE;
      }
    }
    return BooleanValue.TRUE;
  }

  @Override
  public Reach reach() {
    return arguments.stream().map(RowExpression::reach).reduce(Reach.CONSTANT, Reach::and);
  }

  @Override
  public String canonical() {
    return arguments.stream()
        .map(RowExpression::canonical)
        .collect(Collectors.joining(", ", "and(", ")"));
  }
}
