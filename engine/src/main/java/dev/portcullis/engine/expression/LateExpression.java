package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.Value;
import java.util.function.Function;

/**
 * An expression whose meaning shows only at the row, since a field's name is computed there or its
 * path depends on the resource.
 *
 * @param meaning gives for a row the expression that counts there
 * @param canonical the expression written out: equal texts are equal expressions
 */
public record LateExpression(Function<RowScope, RowExpression> meaning, String canonical)
    implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    return meaning.apply(scope).value(scope);
  }

  @Override
  public Reach reach() {
    return Reach.ORIGIN;
  }
}
