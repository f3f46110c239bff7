package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.BooleanValue;

/** An expression that gives true or false; all else is a failure. */
public record ExpressionTest(RowExpression expression) implements RowTest {

  @Override
  public Truth test(RowScope scope) {
    try {
      return expression.value(scope) instanceof BooleanValue bool
          ? Truth.of(bool.value())
          : Truth.FAILED;
    } catch (FunctionFailure failure) {
      return Truth.FAILED;
    }
  }

  @Override
  public Reach reach() {
    return expression.reach();
  }

  @Override
  public String canonical() {
    return expression.canonical();
  }
}
