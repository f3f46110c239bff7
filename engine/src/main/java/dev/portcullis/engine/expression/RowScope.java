package dev.portcullis.engine.expression;

import dev.portcullis.engine.fact.Environment;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.function.LookLimit;
import dev.portcullis.engine.slice.Run;
import dev.portcullis.engine.slice.Slice;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.Value;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression is computed: a row of a slice, and the members of arrays that the counts
 * around it are at. It moves on from row to row and belongs to one thread.
 */
public final class RowScope {

  private final @Nullable Slice slice;
  private final @Nullable RowScope origin;
  private Value[] members = new Value[2];
  private int row;
  private long looks = 1;

  private RowScope(@Nullable Slice slice, @Nullable RowScope origin) {
    this.slice = slice;
    this.origin = origin;
    Arrays.fill(members, MissingValue.MISSING);
  }

  /** The scope without a row: what is constant is computed there. */
  public static RowScope nowhere() {
    return new RowScope(null, null);
  }

  /** The scope of a slice's first row. */
  public static RowScope of(Slice slice) {
    return new RowScope(slice, null);
  }

  /** The scope of the first row of a slice of resources that may be related to an origin. */
  public static RowScope related(Slice slice, RowScope origin) {
    return new RowScope(slice, origin);
  }

  /** Moves to another row. */
  public void moveTo(int newRow) {
    row = newRow;
  }

  /** The slice. */
  public Slice slice() {
    return Objects.requireNonNull(slice, "a constant reads no row");
  }

  /** The row. */
  public int row() {
    return row;
  }

  /** The resource of the row. */
  public Resource resource() {
    return slice().resource(row);
  }

  /** The run that judges the slice. */
  public Run run() {
    return slice().run();
  }

  /** What surrounds the resource. */
  public Environment environment() {
    return slice().environment();
  }

  /** The scope of the resource to which this one may be related; its own where there is none. */
  public RowScope origin() {
    return origin == null ? this : origin;
  }

  /**
   * Goes into a count: what is computed from now on is looked at so many times more often.
   *
   * @param times how many members the count looks at
   * @return what {@link #leave} takes when the count is over
   * @throws FunctionFailure if that takes too many looks
   */
  public long enter(int times) {
    afford(times);
    long before = looks;
    looks *= times;
    return before;
  }

  /** Leaves a count; {@link #enter} gave the argument. */
  public void leave(long before) {
    looks = before;
  }

  /**
   * Checks that a value can be looked at as often as the counts around this place do.
   *
   * @throws FunctionFailure if that takes too many looks
   */
  public void afford(Value value) {
    afford(LookLimit.values(value));
  }

  private void afford(long values) {
    if (LookLimit.isExceeded(looks, values)) {
      throw new FunctionFailure(LookLimit.message(looks, values));
    }
  }

  /** The value of an expression at the origin, looked at as often as this place is. */
  Value atOrigin(RowExpression expression) {
    RowScope scope = origin();
    long before = scope.looks;
    scope.looks = looks;
    try {
      return expression.value(scope);
    } finally {
      scope.looks = before;
    }
  }

  /** The member that the count of this depth is at; the outermost count has depth 0. */
  public Value member(int depth) {
    return members[depth];
  }

  /** Moves the count of a depth to another member. */
  public void moveTo(int depth, Value member) {
    if (depth >= members.length) {
      members = Arrays.copyOf(members, depth * 2);
    }
    members[depth] = member;
  }
}
