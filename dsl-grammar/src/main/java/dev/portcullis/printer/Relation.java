package dev.portcullis.printer;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.Operator;

/** Writes operators and what they compare with. */
final class Relation {

  private Relation() {}

  static Layout layout(Operator operator, JsonValue target, ComputedDataLayout data) {
    if (operator == Operator.EXISTS) {
      return presence(target, data);
    }
    return Layout.sequence(Layout.text(word(operator) + " "), data.value(target));
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
