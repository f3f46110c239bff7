package dev.portcullis.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number, with the text in which it was written: the {@code equals} operator compares numbers as
 * text, so {@code 5.0} is not {@code 5}.
 *
 * @param text the number as JSON wrote it; a computed integer in plain decimal
 */
public record NumberValue(String text) implements Value {

  /** The value of an integer. */
  public static NumberValue of(long integer) {
    return new NumberValue(Long.toString(integer));
  }

  /** Whether it is written as an integer that fits 64 bits. */
  public boolean isInteger() {
    int length = text.length();
    int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    if (length == start || length - start > 19) {
      return false;
    }
    for (int i = start; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return length - start < 19 || decimal().toBigInteger().bitLength() < Long.SIZE;
  }

  /**
   * The integer.
   *
   * @throws NumberFormatException if {@link #isInteger()} is false
   */
  public long integer() {
    return Long.parseLong(text);
  }

  /**
   * The exact number. Where its exponent has more digits than Java can hold, it is the number
   * farthest from 0 or nearest to it that Java can.
   */
  public BigDecimal decimal() {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return beyondDecimal();
    }
  }

  private BigDecimal beyondDecimal() {
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    int sign = new BigDecimal(text.substring(0, exponent)).signum();
    int scale = text.charAt(exponent + 1) == '-' ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    return new BigDecimal(BigInteger.valueOf(sign), scale);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.number(this);
  }

  @Override
  public String toString() {
    return text;
  }
}
