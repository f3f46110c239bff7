package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.slice.Truth;

/** A value that is computed: one value, even where it is an array. */
public record ValueSubject(RowExpression expression) implements RowSubject {

  @Override
  public Truth test(RowScope scope, Comparand comparand) {
    return expression.value(scope).accept(comparand.test());
  }

  @Override
  public Reach reach() {
    return expression.reach();
  }

  @Override
  public String canonical() {
    return "(" + expression.canonical() + ")";
  }
}
