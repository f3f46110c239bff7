package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.List;

/** What a policy rule asks of a resource: the tree under {@code if}. */
public sealed interface Condition extends Node {

  /** Holds where all of its conditions hold; with none it holds everywhere. */
  record AllOf(Span span, List<Condition> conditions) implements Condition {

    public AllOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public List<Node> children() {
      return List.copyOf(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.allOf(this);
    }
  }

  /** Holds where at least one of its conditions holds; with none it holds nowhere. */
  record AnyOf(Span span, List<Condition> conditions) implements Condition {

    public AnyOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public List<Node> children() {
      return List.copyOf(conditions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  /** Holds where its condition does not. */
  record Not(Span span, Condition condition) implements Condition {

    @Override
    public List<Node> children() {
      return List.of(condition);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /**
   * Holds where the left side stands in the operator's relation to the target.
   *
   * @param span the whole comparison
   * @param subject the left side
   * @param operator the relation
   * @param target the right side
   */
  record Comparison(Span span, Subject subject, Operator operator, JsonValue target)
      implements Condition {

    @Override
    public List<Node> children() {
      return List.of(subject, target);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** Calls the visitor's method for this kind of condition. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of condition. */
  interface Visitor<R> {
    R allOf(AllOf condition);

    R anyOf(AnyOf condition);

    R not(Not condition);

    R comparison(Comparison condition);
  }
}
