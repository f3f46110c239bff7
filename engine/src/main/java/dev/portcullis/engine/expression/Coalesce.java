package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.stream.Collectors;

/** {@code coalesce(…)}: the first that is not null; computes no further than to that. */
public record Coalesce(List<RowExpression> arguments) implements RowExpression {

  public Coalesce {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Value value(RowScope scope) {
    for (RowExpression argument : arguments) {
      Value value = argument.value(scope);
      if (!value.isAbsent()) {
        return value;
      }
    }
    return NullValue.NULL;
  }

  @Override
  public Reach reach() {
    return arguments.stream().map(RowExpression::reach).reduce(Reach.CONSTANT, Reach::and);
  }

  @Override
  public String canonical() {
    return arguments.stream()
        .map(RowExpression::canonical)
        .collect(Collectors.joining(", ", "coalesce(", ")"));
  }
}
