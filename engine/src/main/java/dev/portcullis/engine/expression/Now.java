package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.Value;

/** {@code utcNow()}: the instant of the run. */
public enum Now implements RowExpression {
  NOW;

  @Override
  public Value value(RowScope scope) {
    return scope.run().now();
  }

  @Override
  public Reach reach() {
    return Reach.RUN;
  }

  @Override
  public String canonical() {
    return "utcNow()";
  }
}
