package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.Value;

/** What an expression gives for the resource to which the one at hand may be related. */
public record OfOrigin(RowExpression expression) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    return scope.atOrigin(expression);
  }

  @Override
  public Reach reach() {
    return expression.reach() == Reach.ROW ? Reach.ORIGIN : expression.reach();
  }

  @Override
  public String canonical() {
    return "origin(" + expression.canonical() + ")";
  }
}
