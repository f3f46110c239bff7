package dev.portcullis.engine.expression;

import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.Value;

/** What fails wherever it is computed; where it is not reached nothing happens. */
public record Failing(FunctionFailure failure) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    throw failure;
  }

  @Override
  public Reach reach() {
    return Reach.CONSTANT;
  }

  @Override
  public String canonical() {
    return "failing()";
  }
}
