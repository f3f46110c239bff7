package dev.portcullis.engine.expression;

import dev.portcullis.engine.slice.Truth;

/** A condition that is judged row by row. Immutable, so that threads may share it. */
public interface RowTest {

  /** What it says of the row of a scope. */
  Truth test(RowScope scope);

  /** How far what it reads may change. */
  Reach reach();

  /** The condition written out: equal texts are equal conditions. */
  String canonical();
}
