package dev.portcullis.engine.expression;

import dev.portcullis.engine.value.Value;

/** A value that is computed row by row. Immutable, so that threads may share it. */
public interface RowExpression {

  /**
   * The value for the row of a scope.
   *
   * @throws dev.portcullis.engine.function.FunctionFailure if it cannot be computed
   */
  Value value(RowScope scope);

  /** How far what it reads may change. */
  Reach reach();

  /** The expression written out: equal texts are equal expressions. */
  String canonical();
}
