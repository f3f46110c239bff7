package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/** {@code or(…)}: true where one is; computes no further than to the first that is true. */
public record Or(List<RowExpression> arguments) implements RowExpression {

  public Or {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Value value(RowScope scope) {
    for (RowExpression argument : arguments) {
      if (Booleans.of("or", argument.value(scope))) {
        return BooleanValue.TRUE;
      }
    }
    return BooleanValue.FALSE;
  }

  @Override
  public Reach reach() {
    return arguments.stream().map(RowExpression::reach).reduce(Reach.CONSTANT, Reach::and);
  }

  @Override
  public String canonical() {
    return arguments.stream()
        .map(RowExpression::canonical)
        .collect(Collectors.joining(", ", "or(", ")"));
  }
}
