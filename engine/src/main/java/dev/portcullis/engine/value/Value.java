package dev.portcullis.engine.value;

/**
 * A JSON value at evaluation, or the absence of one. Immutable.
 *
 * <p>Policy treats what is missing like JSON null nearly everywhere; the two are kept apart because
 * a reason must not claim that a property stands there as null when it does not stand there at all.
 *
 * <p>{@code equals} compares as records do: numbers by their text, object keys with regard to case.
 * What a policy calls equal is the business of its operators and functions.
 */
public sealed interface Value
    permits MissingValue, NullValue, BooleanValue, NumberValue, TextValue, ArrayValue, ObjectValue {

  /** Whether this is JSON null or missing: what {@code exists} calls absent. */
  default boolean isAbsent() {
    return this instanceof MissingValue || this instanceof NullValue;
  }

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of value. */
  interface Visitor<R> {
    /** For a value that is missing or null: the two differ only in {@link MissingValue}. */
    R absent(Value absent);

    R bool(BooleanValue value);

    R number(NumberValue number);

    R text(TextValue text);

    R array(ArrayValue array);

    R object(ObjectValue object);
  }
}
