package dev.portcullis.engine.expression;

import dev.portcullis.engine.function.TemplateFunction;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A call of a template function that computes from its arguments alone. */
public record Call(TemplateFunction function, List<RowExpression> arguments)
    implements RowExpression {

  public Call {
    arguments = List.copyOf(arguments);
  }

  @Override
  public Value value(RowScope scope) {
    List<Value> values = new ArrayList<>(arguments.size());
    for (RowExpression argument : arguments) {
      values.add(argument.value(scope));
    }
    return function.call(values);
  }

  @Override
  public Reach reach() {
    return arguments.stream().map(RowExpression::reach).reduce(Reach.CONSTANT, Reach::and);
  }

  @Override
  public String canonical() {
    return arguments.stream()
        .map(RowExpression::canonical)
        .collect(Collectors.joining(", ", function.name().toLowerCase(Locale.ROOT) + "(", ")"));
  }
}
