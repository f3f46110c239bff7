package dev.portcullis.printer;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.name.FieldScope;

/** Writes values in which expressions are read; a string that has no other form is {@code json}. */
final class ComputedDataLayout extends DataLayout {

  private final ExpressionLayout expressions;

  ComputedDataLayout(FieldScope scope) {
    this.expressions = new ExpressionLayout(scope);
  }

  @Override
  public Layout text(JsonText text) {
    return JsonText.escaped(text.text()).equals(text.json())
        ? Layout.text(TextSpelling.quoted(text.text()))
        : verbatim(text.json());
  }

  @Override
  public Layout template(JsonTemplate template) {
    return template(template.expression());
  }

  /** A value where the path of an element would be taken for a field. */
  Layout valueWithoutPath(JsonValue value) {
    return value instanceof JsonTemplate template
            && ExpressionLayout.canBeWritten(template.expression())
        ? expressions.withoutPath(template.expression())
        : value(value);
  }

  /** An expression as a value. */
  Layout template(TemplateExpression expression) {
    return ExpressionLayout.canBeWritten(expression)
        ? expressions.expression(expression)
        : verbatim(TemplatePrinter.printInBrackets(expression));
  }

  /** What follows {@code exists}, where an expression needs parentheses. */
  Layout presence(JsonValue value) {
    boolean needsParentheses =
        value instanceof JsonTemplate template
            && ExpressionLayout.canBeWritten(template.expression())
            && ExpressionLayout.parameter(innermost(template.expression())).isEmpty();
    return needsParentheses
        ? Layout.sequence(Layout.text("("), value(value), Layout.text(")"))
        : value(value);
  }

  private static TemplateExpression innermost(TemplateExpression expression) {
    TemplateExpression target = expression;
    while (true) {
      if (target instanceof MemberAccess access) {
        target = access.target();
      } else if (target instanceof IndexAccess access) {
        target = access.target();
      } else {
        return target;
      }
    }
  }

  private static Layout verbatim(String json) {
    return Layout.text("json " + TextSpelling.quoted(json));
  }
}
