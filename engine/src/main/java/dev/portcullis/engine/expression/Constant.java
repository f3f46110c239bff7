package dev.portcullis.engine.expression;

import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.value.Value;

/** A value that is the same wherever it is computed. */
public record Constant(Value value) implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    return value;
  }

  @Override
  public Reach reach() {
    return Reach.CONSTANT;
  }

  @Override
  public String canonical() {
    return CanonicalText.of(value);
  }
}
