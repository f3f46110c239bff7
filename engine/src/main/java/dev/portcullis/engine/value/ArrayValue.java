package dev.portcullis.engine.value;

import java.util.List;

/** An array; null elements are elements, none is missing. */
public record ArrayValue(List<Value> elements) implements Value {

  /** The array without elements. */
  public static final ArrayValue EMPTY = new ArrayValue(List.of());

  public ArrayValue {
    elements = List.copyOf(elements);
  }

  /** The array of these elements. */
  public static ArrayValue of(Value... elements) {
    return new ArrayValue(List.of(elements));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.array(this);
  }

  @Override
  public String toString() {
    return elements.toString();
  }
}
