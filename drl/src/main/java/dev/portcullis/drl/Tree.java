package dev.portcullis.drl;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.List;

/**
 * What a rule writes as plain Java, as parts of a policy's tree: texts, whole numbers, {@code true}
 * and {@code false} stand for themselves, anything else is made by {@link Terms}.
 */
final class Tree {

  /** The place of whatever comes from a rule: the rule's text is Drools' own. */
  static final Span NOWHERE = Source.of("rule", "").span(0, 0);

  private Tree() {}

  /** A value where policy has JSON. */
  static JsonValue json(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof Expression expression) {
      return new JsonTemplate(NOWHERE, expression.tree());
    }
    if (value instanceof String text) {
      return new JsonText(NOWHERE, JsonText.escaped(text));
    }
    if (value instanceof Integer || value instanceof Long) {
      return new JsonNumber(NOWHERE, value.toString());
    }
    if (value instanceof Boolean bool) {
      return new JsonBoolean(NOWHERE, bool);
    }
    throw unfit(value);
  }

  /** A value where policy has an expression. */
  static TemplateExpression expression(Object value) {
    if (value instanceof Expression expression) {
      return expression.tree();
    }
    if (value instanceof String text) {
      return new TextLiteral(NOWHERE, text);
    }
    if (value instanceof Integer || value instanceof Long) {
      return new NumberLiteral(NOWHERE, value.toString());
    }
    if (value instanceof JsonNumber number) {
      return new NumberLiteral(NOWHERE, number.digits());
    }
    if (value instanceof Boolean bool) {
      return call(bool.toString(), List.of());
    }
    throw unfit(value);
  }

  static Call call(String function, List<TemplateExpression> arguments) {
    return new Call(NOWHERE, new Name(NOWHERE, function), arguments);
  }

  private static IllegalArgumentException unfit(Object value) {
    return new IllegalArgumentException(
        "no text, whole number, true or false, and nothing that Terms makes: " + value);
  }
}
