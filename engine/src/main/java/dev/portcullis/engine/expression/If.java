package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.Value;

/** {@code if(…)}: computes the branch that is taken and leaves the other alone. */
public record If(RowExpression test, RowExpression then, RowExpression otherwise)
    implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    return (Booleans.of("if", test.value(scope)) ? then : otherwise).value(scope);
  }

  @Override
  public Reach reach() {
    return test.reach().and(then.reach()).and(otherwise.reach());
  }

  @Override
  public String canonical() {
    return "if(" + test.canonical() + ", " + then.canonical() + ", " + otherwise.canonical() + ")";
  }
}
