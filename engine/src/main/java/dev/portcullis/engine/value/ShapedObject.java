package dev.portcullis.engine.value;

/**
 * An object as a row of values under a shape that it shares with others of its make: it takes a
 * fraction of the memory and of the time of an {@link ObjectValue}, which can be had of it at any
 * time. Immutable.
 */
public final class ShapedObject {

  private final Shape shape;
  private final Object[] values;

  /**
   * @param shape the shape
   * @param values the values by their places, each as {@link Shape.Kind} says; not changed
   *     afterwards
   */
  ShapedObject(Shape shape, Object[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** The shape; objects that one reader read have the very same one where it is equal. */
  public Shape shape() {
    return shape;
  }

  /** The value at a place of the shape, as its kind holds it. */
  public Object at(int place) {
    return values[place];
  }

  /** The value at a path of keys; missing where the path leads nowhere. */
  public Value get(String... path) {
    int place = shape.place(path);
    return switch (place) {
      case Shape.MISSING -> MissingValue.MISSING;
      case Shape.OBJECT -> whole(path);
      default -> value(values[place]);
    };
  }

  /** The text that stands at {@code id}; empty where there is none. */
  public String id() {
    return text(shape.id());
  }

  /** The text that stands at {@code name}; empty where there is none. */
  public String name() {
    return text(shape.name());
  }

  /** The text that stands at {@code type}; empty where there is none. */
  public String type() {
    return text(shape.type());
  }

  private String text(int place) {
    return place >= 0 && value(values[place]) instanceof TextValue text ? text.text() : "";
  }

  private Value whole(String... path) {
    Value value = toObject();
    for (String key : path) {
      value = ((ObjectValue) value).get(key);
    }
    return value;
  }

  /** The same as a tree. */
  public ObjectValue toObject() {
    return shape.object(values);
  }

  /** A value that an object of a shape holds. */
  static Value value(Object held) {
    if (held instanceof String text) {
      return new TextValue(text);
    }
    return held instanceof InstantText instant ? new TextValue(instant.text()) : (Value) held;
  }
}
