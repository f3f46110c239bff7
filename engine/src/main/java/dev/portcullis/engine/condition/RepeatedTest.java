package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.slice.Truth;

/**
 * A test that stands in a count that is written out element by element.
 *
 * @param times how many elements the count looks at
 */
public record RepeatedTest(RowTest test, int times) implements RowTest {

  @Override
  public Truth test(RowScope scope) {
    long before = scope.enter(times);
    try {
      return test.test(scope);
    } finally {
      scope.leave(before);
    }
  }

  @Override
  public Reach reach() {
    return test.reach();
  }

  @Override
  public String canonical() {
    return times + " times " + test.canonical();
  }
}
