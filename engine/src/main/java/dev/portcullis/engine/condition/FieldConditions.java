package dev.portcullis.engine.condition;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.slice.FieldSources;
import dev.portcullis.engine.slice.RowCondition;

/** Makes the conditions that compare a field with a target that is the same for all rows. */
public final class FieldConditions {

  private FieldConditions() {}

  /** The condition that a field stands in an operator's relation to a target. */
  public static RowCondition of(ResolvedField field, Comparand comparand) {
    if (isPlain(field, PlainField.LOCATION)) {
      return new FieldCondition(FieldSources.normalizedLocation(), comparand.locationTest());
    }
    FieldCondition condition = new FieldCondition(FieldSources.of(field), comparand.test());
    return isPlain(field, PlainField.TYPE) && !regardsCase(comparand.operator())
        ? new TypeCondition(condition)
        : condition;
  }

  /** Whether a field is this one. */
  public static boolean isPlain(ResolvedField field, PlainField wanted) {
    return field instanceof ResolvedField.Plain plain && plain.field() == wanted;
  }

  /** Whether texts that differ only in case may be told apart; dates have capitals. */
  private static boolean regardsCase(Operator operator) {
    return switch (operator) {
      case EQUALS,
          NOT_EQUALS,
          IN,
          NOT_IN,
          LIKE,
          NOT_LIKE,
          CONTAINS,
          NOT_CONTAINS,
          MATCH_INSENSITIVELY,
          NOT_MATCH_INSENSITIVELY,
          CONTAINS_KEY,
          NOT_CONTAINS_KEY,
          EXISTS ->
          false;
      case MATCH, NOT_MATCH, LESS, LESS_OR_EQUALS, GREATER, GREATER_OR_EQUALS -> true;
    };
  }
}
