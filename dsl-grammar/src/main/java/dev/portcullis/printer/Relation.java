package dev.portcullis.printer;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.Operator;

/** Writes comparisons: a left side, an operator and a target. */
final class Relation {

  private Relation() {}

  /** A left side, an operator and a target; where they do not fit, the operator begins a line. */
  static Layout layout(Layout subject, Comparison comparison, ComputedDataLayout data) {
    JsonValue target = comparison.target();
    boolean breaksInside = target instanceof JsonArray || target instanceof JsonObject;
    Layout relation = relation(comparison.operator(), target, data);
    return breaksInside
        ? Layout.sequence(subject, Layout.text(" "), relation)
        : Layout.group(
            Layout.sequence(subject, Layout.indent(2, Layout.sequence(Layout.LINE, relation))));
  }

  private static Layout relation(Operator operator, JsonValue target, ComputedDataLayout data) {
    return operator == Operator.EXISTS
        ? presence(target, data)
        : Layout.sequence(Layout.text(word(operator) + " "), data.value(target));
  }

  private static Layout presence(JsonValue target, ComputedDataLayout data) {
    if (target instanceof JsonBoolean expected) {
      return Layout.text(expected.value() ? "exists" : "is missing");
    }
    return Layout.sequence(Layout.text("exists "), data.presence(target));
  }

  private static String word(Operator operator) {
    return switch (operator) {
      case EQUALS -> "=";
      case NOT_EQUALS -> "!=";
      case IN -> "in";
      case NOT_IN -> "not in";
      case LIKE -> "like";
      case NOT_LIKE -> "not like";
      case CONTAINS -> "contains";
      case NOT_CONTAINS -> "not contains";
      case MATCH -> "matches";
      case NOT_MATCH -> "not matches";
      case MATCH_INSENSITIVELY -> "matches ignoring case";
      case NOT_MATCH_INSENSITIVELY -> "not matches ignoring case";
      case CONTAINS_KEY -> "has key";
      case NOT_CONTAINS_KEY -> "has no key";
      case LESS -> "<";
      case LESS_OR_EQUALS -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUALS -> ">=";
      case EXISTS -> "exists";
    };
  }
}
