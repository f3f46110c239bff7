package dev.portcullis.engine.reference;

import dev.portcullis.engine.state.NonComplianceReason;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueWriter;

/** A reason in words: what stands there, and what must. The one home of this wording. */
public final class ReasonText {

  private static final int LONGEST_VALUE = 200;

  private ReasonText() {}

  /** The sentence, without a full stop: {@code keySize is 2048, must be at least 3072}. */
  public static String of(NonComplianceReason reason) {
    return field(reason.field()) + " " + actual(reason) + ", " + wanted(reason);
  }

  /** The field as people call it: an alias without its resource type. */
  private static String field(String field) {
    boolean expression = field.startsWith("[");
    return expression ? field : field.substring(field.lastIndexOf('/') + 1);
  }

  private static String actual(NonComplianceReason reason) {
    return reason.actual() instanceof MissingValue ? "is missing" : "is " + shown(reason.actual());
  }

  private static String wanted(NonComplianceReason reason) {
    String target = shown(reason.wanted());
    return switch (reason.operator()) {
      case EQUALS -> "must be " + target;
      case NOT_EQUALS -> "must not be " + target;
      case IN -> "must be one of " + target;
      case NOT_IN -> "must be none of " + target;
      case LIKE -> "must be like " + target;
      case NOT_LIKE -> "must not be like " + target;
      case CONTAINS -> "must contain " + target;
      case NOT_CONTAINS -> "must not contain " + target;
      case MATCH -> "must match " + target;
      case NOT_MATCH -> "must not match " + target;
      case MATCH_INSENSITIVELY -> "must match " + target + " in any case";
      case NOT_MATCH_INSENSITIVELY -> "must not match " + target + " in any case";
      case CONTAINS_KEY -> "must have the key " + target;
      case NOT_CONTAINS_KEY -> "must not have the key " + target;
      case LESS -> "must be below " + target;
      case LESS_OR_EQUALS -> "must be at most " + target;
      case GREATER -> "must be above " + target;
      case GREATER_OR_EQUALS -> "must be at least " + target;
      case EXISTS -> isTrue(reason.wanted()) ? "must exist" : "must not exist";
    };
  }

  private static boolean isTrue(Value value) {
    return value == BooleanValue.TRUE
        || (value instanceof TextValue text && text.text().equalsIgnoreCase("true"));
  }

  private static String shown(Value value) {
    String json = ValueWriter.write(value);
    return json.length() <= LONGEST_VALUE ? json : json.substring(0, LONGEST_VALUE) + "…";
  }
}
