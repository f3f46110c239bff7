package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The left side of a comparison. */
public sealed interface Subject extends Node {

  /** What a field of the resource holds: one value, or all that a {@code [*]} selects. */
  record Field(FieldReference field) implements Subject {

    @Override
    public Span span() {
      return field.span();
    }

    @Override
    public List<Node> children() {
      return List.of(field);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }
  }

  /** A value, mostly computed; always one value, even where it is an array. */
  record Value(JsonValue value) implements Subject {

    @Override
    public Span span() {
      return value.span();
    }

    @Override
    public List<Node> children() {
      return List.of(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /** How many members an array alias selects, or how many of them satisfy a condition. */
  record FieldCount(Span span, FieldReference field, Optional<Condition> where) implements Subject {

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      children.add(field);
      where.ifPresent(children::add);
      return children;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fieldCount(this);
    }
  }

  /**
   * How many elements an array has, or how many of them satisfy a condition.
   *
   * @param name what {@code current('…')} calls the element; absent means {@code default}
   */
  record ValueCount(Span span, JsonValue value, Optional<Name> name, Optional<Condition> where)
      implements Subject {

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      children.add(value);
      name.ifPresent(children::add);
      where.ifPresent(children::add);
      return children;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.valueCount(this);
    }
  }

  /** Calls the visitor's method for this kind of left side. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of left side. */
  interface Visitor<R> {
    R field(Field field);

    R value(Value value);

    R fieldCount(FieldCount count);

    R valueCount(ValueCount count);
  }
}
