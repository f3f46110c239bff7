package dev.portcullis.engine.state;

import dev.portcullis.ast.Operator;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/**
 * Words a reason for people: {@code properties.validityInMonths is 36; must be at most 24}. The one
 * home of this wording.
 */
public final class ReasonText {

  private ReasonText() {}

  /** The reason as one line without control characters; a long value is cut. */
  public static String of(NonComplianceReason reason) {
    return reason.kind() == NonComplianceReason.Kind.RELATED_RESOURCE
        ? "no related " + ShownValue.text(reason.field()) + " is as it must be; one must exist"
        : subject(reason) + state(reason) + demand(reason);
  }

  /** How the subject is. */
  static String state(NonComplianceReason reason) {
    if (reason.actual().isAbsent()) {
      return " is missing";
    }
    return reason.operator() == Operator.EXISTS
        ? " exists"
        : " is " + ShownValue.of(reason.actual());
  }

  /** How it would have to be. */
  static String demand(NonComplianceReason reason) {
    return "; must " + relation(reason.operator(), reason.wanted());
  }

  /** What was read. */
  static String subject(NonComplianceReason reason) {
    return switch (reason.kind()) {
      case FIELD, RELATED_RESOURCE -> ShownValue.text(shortName(reason.field()));
      case VALUE -> ShownValue.text(reason.field());
      case COUNT -> "the count of " + ShownValue.text(shortName(reason.field()));
    };
  }

  /** The name of an alias without its type; every other name as it is. */
  private static String shortName(String field) {
    int end = Math.min(indexOf('[', field), indexOf('(', field));
    return field.substring(field.lastIndexOf('/', end) + 1);
  }

  private static int indexOf(char bracket, String field) {
    int index = field.indexOf(bracket);
    return index < 0 ? field.length() : index;
  }

  private static String relation(Operator operator, Value wanted) {
    String value = ShownValue.of(wanted);
    boolean single = wanted instanceof ArrayValue array && array.elements().size() == 1;
    boolean several = wanted instanceof ArrayValue;
    String oneOf = several ? "one of " : "";
    String patterns = several ? "one of the patterns " : "the pattern ";
    String keys = several ? "one of the keys " : "the key ";
    return switch (operator) {
      case EQUALS -> "equal " + value;
      case NOT_EQUALS -> "not equal " + value;
      case IN -> (single ? "equal " : "be one of ") + value;
      case NOT_IN -> (single ? "not equal " : "not be one of ") + value;
      case LIKE -> "fit " + patterns + value;
      case NOT_LIKE -> "not fit " + patterns + value;
      case CONTAINS -> "contain " + oneOf + value;
      case NOT_CONTAINS -> "not contain " + oneOf + value;
      case MATCH -> "match " + oneOf + value;
      case NOT_MATCH -> "not match " + oneOf + value;
      case MATCH_INSENSITIVELY -> "match " + oneOf + value + " in any case";
      case NOT_MATCH_INSENSITIVELY -> "not match " + oneOf + value + " in any case";
      case CONTAINS_KEY -> "have " + keys + value;
      case NOT_CONTAINS_KEY -> "not have " + keys + value;
      case LESS -> (isDate(wanted) ? "be before " : "be below ") + value;
      case LESS_OR_EQUALS -> (isDate(wanted) ? "be no later than " : "be at most ") + value;
      case GREATER -> (isDate(wanted) ? "be after " : "be above ") + value;
      case GREATER_OR_EQUALS -> (isDate(wanted) ? "be no earlier than " : "be at least ") + value;
      case EXISTS -> wanted == BooleanValue.FALSE ? "not exist" : "exist";
    };
  }

  private static boolean isDate(Value value) {
    return value instanceof TextValue text && PolicyInstants.ticks(text.text()).isPresent();
  }
}
