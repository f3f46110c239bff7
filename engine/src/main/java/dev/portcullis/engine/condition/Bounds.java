package dev.portcullis.engine.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The integers that stand in an order to a target, as bounds that belong to them; where the lower
 * is above the upper there are none.
 */
record Bounds(long low, long high) {

  private static final BigDecimal LOWEST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final Bounds NONE = new Bounds(Long.MAX_VALUE, Long.MIN_VALUE);
  private static final Bounds ALL = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

  /** The integers that stand in this order to an integer. */
  static Bounds of(Ordering ordering, long target) {
    return switch (ordering) {
      case LESS -> target == Long.MIN_VALUE ? NONE : new Bounds(Long.MIN_VALUE, target - 1);
      case LESS_OR_EQUALS -> new Bounds(Long.MIN_VALUE, target);
      case GREATER -> target == Long.MAX_VALUE ? NONE : new Bounds(target + 1, Long.MAX_VALUE);
      case GREATER_OR_EQUALS -> new Bounds(target, Long.MAX_VALUE);
    };
  }

  /** The integers that stand in this order to a number. */
  static Bounds of(Ordering ordering, BigDecimal target) {
    boolean upwards = ordering == Ordering.GREATER || ordering == Ordering.GREATER_OR_EQUALS;
    if (target.compareTo(HIGHEST) > 0) {
      return upwards ? NONE : ALL;
    }
    if (target.compareTo(LOWEST) < 0) {
      return upwards ? ALL : NONE;
    }
    long floor = floor(target);
    if (target.compareTo(BigDecimal.valueOf(floor)) == 0) {
      return of(ordering, floor);
    }
    // Between two integers, neither of which is the target itself.
    return of(upwards ? Ordering.GREATER : Ordering.LESS_OR_EQUALS, floor);
  }

  private static long floor(BigDecimal target) {
    // The general way would write out the zeros of 1e-999999999.
    boolean belowOne = target.precision() <= target.scale();
    return belowOne
        ? Math.min(target.signum(), 0)
        : target.setScale(0, RoundingMode.FLOOR).longValueExact();
  }
}
