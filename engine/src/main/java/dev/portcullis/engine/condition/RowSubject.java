package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.slice.Truth;

/** The left side of a comparison that is made row by row. Immutable. */
public interface RowSubject {

  /**
   * What an operator with its target says of it.
   *
   * @throws dev.portcullis.engine.function.FunctionFailure if it cannot be computed
   */
  Truth test(RowScope scope, Comparand comparand);

  /** How far what it reads may change. */
  Reach reach();

  /** The left side written out: equal texts are equal left sides. */
  String canonical();
}
