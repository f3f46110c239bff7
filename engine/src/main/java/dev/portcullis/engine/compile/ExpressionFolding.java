package dev.portcullis.engine.compile;

import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.Failing;
import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.function.FunctionFailure;

/** Computes what is the same for all rows once, while compiling. */
final class ExpressionFolding {

  private ExpressionFolding() {}

  /**
   * The expression, or where it reads nothing its value. One that fails still does when reached.
   */
  static RowExpression fold(RowExpression expression) {
    if (expression.reach() != Reach.CONSTANT) {
      return expression;
    }
    try {
      return new Constant(expression.value(RowScope.nowhere()));
    } catch (FunctionFailure failure) {
      return new Failing(failure);
    }
  }
}
