package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression of the template language: what stands between the brackets of {@code "[concat('a',
 * parameters('b'))]"}. In our language it stands without brackets; {@code $b} is {@code
 * parameters('b')}.
 */
public sealed interface TemplateExpression extends Node {

  /**
   * A call of a template function.
   *
   * @param function the function's name as written; names compare without case
   */
  record Call(Span span, Name function, List<TemplateExpression> arguments)
      implements TemplateExpression {

    public Call {
      arguments = List.copyOf(arguments);
    }

    /** Whether this calls the function of this name, without regard to case. */
    public boolean calls(String name) {
      return function.is(name);
    }

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>();
      children.add(function);
      children.addAll(arguments);
      return children;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** {@code target.member}. */
  record MemberAccess(Span span, TemplateExpression target, Name member)
      implements TemplateExpression {

    @Override
    public List<Node> children() {
      return List.of(target, member);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.memberAccess(this);
    }
  }

  /** {@code target[index]}: an element by number, a member by text. */
  record IndexAccess(Span span, TemplateExpression target, TemplateExpression index)
      implements TemplateExpression {

    @Override
    public List<Node> children() {
      return List.of(target, index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.indexAccess(this);
    }
  }

  /** A string in single quotes, {@code ''} undone. */
  record TextLiteral(Span span, String text) implements TemplateExpression {

    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A number.
   *
   * @param digits the number as it is written, with its sign
   */
  record NumberLiteral(Span span, String digits) implements TemplateExpression {

    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** Calls the visitor's method for this kind of expression. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of expression. */
  interface Visitor<R> {
    R call(Call call);

    R memberAccess(MemberAccess access);

    R indexAccess(IndexAccess access);

    R text(TextLiteral literal);

    R number(NumberLiteral literal);
  }
}
