package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.slice.Truth;

/** Holds where its condition does not. A failure stays a failure. */
public record NotTest(RowTest test) implements RowTest {

  @Override
  public Truth test(RowScope scope) {
    return test.test(scope).not();
  }

  @Override
  public Reach reach() {
    return test.reach();
  }

  @Override
  public String canonical() {
    return "not(" + test.canonical() + ")";
  }
}
