package dev.portcullis.engine.condition;

import dev.portcullis.engine.expression.Reach;
import dev.portcullis.engine.expression.RowScope;
import dev.portcullis.engine.expression.RowTest;
import dev.portcullis.engine.slice.Truth;
import java.util.List;
import java.util.stream.Collectors;

/** Holds where all of its conditions hold; goes no further than to the first that does not. */
public record AllOfTest(List<RowTest> tests) implements RowTest {

  public AllOfTest {
    tests = List.copyOf(tests);
  }

  @Override
  public Truth test(RowScope scope) {
    for (RowTest test : tests) {
      Truth truth = test.test(scope);
      if (truth != Truth.TRUE) {
        return truth;
      }
    }
    return Truth.TRUE;
  }

  @Override
  public Reach reach() {
    return tests.stream().map(RowTest::reach).reduce(Reach.CONSTANT, Reach::and);
  }

  @Override
  public String canonical() {
    return tests.stream().map(RowTest::canonical).collect(Collectors.joining(", ", "allOf(", ")"));
  }
}
