package dev.portcullis.engine.expression;

import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.slice.Truth;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.Value;
import java.util.Optional;

/**
 * How many elements an array has, or how many of them satisfy a condition.
 *
 * @param array the array; what is none fails
 * @param depth how many counts are around this one
 * @param where the condition; absent where every element counts
 */
public record Count(RowExpression array, int depth, Optional<RowTest> where)
    implements RowExpression {

  @Override
  public Value value(RowScope scope) {
    if (!(array.value(scope) instanceof ArrayValue members)) {
      throw new FunctionFailure("`count` needs an array");
    }
    scope.afford(members);
    return NumberValue.of(
        where.isEmpty() ? members.elements().size() : satisfying(where.get(), members, scope));
  }

  private int satisfying(RowTest condition, ArrayValue members, RowScope scope) {
    int count = 0;
    long before = scope.enter(members.elements().size());
    try {
      for (Value member : members.elements()) {
        scope.moveTo(depth, member);
        Truth truth = condition.test(scope);
        if (truth == Truth.FAILED) {
          throw new FunctionFailure("the condition under `where` failed");
        }
        if (truth == Truth.TRUE) {
          count++;
        }
      }
    } finally {
      scope.leave(before);
    }
    return count;
  }

  @Override
  public Reach reach() {
    return array.reach().and(where.map(RowTest::reach).orElse(Reach.CONSTANT));
  }

  @Override
  public String canonical() {
    return "count("
        + depth
        + ", "
        + array.canonical()
        + where.map(test -> ", " + test.canonical()).orElse("")
        + ")";
  }
}
