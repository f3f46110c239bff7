package dev.portcullis.drl;

import dev.portcullis.ast.Name;
import dev.portcullis.ast.TemplateExpression;

/** What is computed when it is asked for: the call of a template function, or a part of it. */
public final class Expression {

  private final TemplateExpression tree;

  Expression(TemplateExpression tree) {
    this.tree = tree;
  }

  TemplateExpression tree() {
    return tree;
  }

  /**
   * {@return a member of the object that this gives; the evaluation fails where it has none}
   *
   * @param name the key of the member, in any case
   */
  public Expression member(String name) {
    return new Expression(
        new TemplateExpression.MemberAccess(Tree.NOWHERE, tree, new Name(Tree.NOWHERE, name)));
  }

  /**
   * {@return an element of the array that this gives, or a member of the object; the evaluation
   * fails where there is none}
   *
   * @param index a number from 0, a key, or an expression for one of them
   */
  public Expression at(Object index) {
    return new Expression(
        new TemplateExpression.IndexAccess(Tree.NOWHERE, tree, Tree.expression(index)));
  }
}
