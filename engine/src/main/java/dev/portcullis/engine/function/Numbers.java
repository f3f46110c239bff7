package dev.portcullis.engine.function;

import dev.portcullis.engine.value.NumberValue;
import java.math.BigDecimal;

/** What functions ask of numbers beyond their text. */
final class Numbers {

  private Numbers() {}

  /** Whether a number is written as an integer, of whatever size: the others are floats. */
  static boolean isWhole(NumberValue number) {
    String text = number.text();
    return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
  }

  /** The order of two numbers by value. */
  static int compare(NumberValue left, NumberValue right) {
    if (left.isInteger() && right.isInteger()) {
      return Long.compare(left.integer(), right.integer());
    }
    return left.decimal().compareTo(right.decimal());
  }

  /** A number as a float: its value exactly, and never written as an integer. */
  static NumberValue asFloat(NumberValue number) {
    return isWhole(number) ? new NumberValue(number.text() + ".0") : number;
  }

  /** The float of a value. */
  static NumberValue asFloat(BigDecimal value) {
    return asFloat(new NumberValue(value.toString()));
  }
}
