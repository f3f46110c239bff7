package dev.portcullis.engine.check;

import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of parameters. A value has the type or not; nothing is converted. */
public enum ParameterType {
  STRING("String", "a string"),
  ARRAY("Array", "an array"),
  OBJECT("Object", "an object"),
  BOOLEAN("Boolean", "a boolean"),
  INTEGER("Integer", "an integer"),
  FLOAT("Float", "a number"),
  DATE_TIME("DateTime", "a date such as `2027-01-31T00:00:00Z`");

  private final String wireName;
  private final String words;

  ParameterType(String wireName, String words) {
    this.wireName = wireName;
    this.words = words;
  }

  /** Its name in Azure Policy JSON. */
  public String wireName() {
    return wireName;
  }

  /** A value of the type in words, with its article. */
  public String words() {
    return words;
  }

  /** Whether a value is of this type. */
  public boolean accepts(Value value) {
    return switch (this) {
      case STRING -> value instanceof TextValue;
      case DATE_TIME ->
          value instanceof TextValue text && PolicyInstants.parse(text.text()).isPresent();
      case ARRAY -> value instanceof ArrayValue;
      case OBJECT -> value instanceof ObjectValue;
      case BOOLEAN -> value instanceof BooleanValue;
      case INTEGER -> value instanceof NumberValue number && number.isInteger();
      case FLOAT -> value instanceof NumberValue;
    };
  }

  /** The type of this name, without regard to case. */
  public static Optional<ParameterType> find(String name) {
    return Arrays.stream(values()).filter(type -> type.wireName.equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all types. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ParameterType::wireName).toList();
  }

  /** What a value of another type is, in words. */
  public String describe(Value value) {
    return this == DATE_TIME && value instanceof TextValue text
        ? "`" + text.text() + "`"
        : value.accept(new ValueWords());
  }

  private static final class ValueWords implements Value.Visitor<String> {

    @Override
    public String absent(Value absent) {
      return "null";
    }

    @Override
    public String bool(BooleanValue value) {
      return "a boolean";
    }

    @Override
    public String number(NumberValue number) {
      return "a number";
    }

    @Override
    public String text(TextValue text) {
      return "a string";
    }

    @Override
    public String array(ArrayValue array) {
      return "an array";
    }

    @Override
    public String object(ObjectValue object) {
      return "an object";
    }
  }
}
