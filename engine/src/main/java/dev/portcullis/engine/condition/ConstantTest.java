package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.Truth;

/** Compares row by row with a target that is the same for all rows. */
public record ConstantTest(RowSubject subject, Comparand comparand) implements RowTest {

  @Override
  public Truth test(RowScope scope) {
    try {
      return subject.test(scope, comparand);
    } catch (FunctionFailure failure) {
      return Truth.FAILED;
    }
  }

  @Override
  public Reach reach() {
    return subject.reach();
  }

  @Override
  public String canonical() {
    return subject.canonical() + " " + comparand.canonical();
  }
}
