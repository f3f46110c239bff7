package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON array some of whose elements are expressions. */
public record ArrayOf(List<RowExpression> elements) implements RowExpression {

  public ArrayOf {
    elements = List.copyOf(elements);
  }

  @Override
  public Value value(RowScope scope) {
    List<Value> values = new ArrayList<>(elements.size());
    for (RowExpression element : elements) {
      values.add(element.value(scope));
    }
    return new ArrayValue(values);
  }

  @Override
  public Reach reach() {
    return elements.stream().map(RowExpression::reach).reduce(Reach.CONSTANT, Reach::and);
  }

  @Override
  public String canonical() {
    return elements.stream()
        .map(RowExpression::canonical)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
