package dev.portcullis.engine.bind;

import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values that a parameter may be given, compared with regard to case. Of an array each element
 * must be among them.
 */
record AllowedValues(List<Value> values) {

  private static final int MOST_SHOWN = 8;

  AllowedValues {
    values = List.copyOf(values);
  }

  /** The allowed values of a parameter, if it has a list of them. */
  static Optional<AllowedValues> of(ParameterDefinition parameter) {
    return parameter
        .allowedValues()
        .filter(JsonArray.class::isInstance)
        .map(JsonArray.class::cast)
        .map(array -> new AllowedValues(array.elements().stream().map(JsonValues::value).toList()));
  }

  /** The first value that is not allowed: the value itself, or an element of it. */
  Optional<Value> firstRefused(Value value) {
    if (values.contains(value)) {
      return Optional.empty();
    }
    return value instanceof ArrayValue array
        ? array.elements().stream().filter(element -> !values.contains(element)).findFirst()
        : Optional.of(value);
  }

  /** What to write in place of a value that is not allowed. */
  String hint(Value refused) {
    Optional<String> otherCase =
        values.stream()
            .filter(TextValue.class::isInstance)
            .map(allowed -> ((TextValue) allowed).text())
            .filter(
                text -> refused instanceof TextValue wrong && text.equalsIgnoreCase(wrong.text()))
            .findFirst();
    return otherCase
        .map(text -> "write `" + text + "`: allowed values compare with regard to case")
        .orElseGet(this::listed);
  }

  private String listed() {
    String shown =
        values.stream()
            .limit(MOST_SHOWN)
            .map(Value::toString)
            .collect(Collectors.joining("`, `", "write one of `", "`"));
    return values.size() > MOST_SHOWN ? shown + ", …" : shown;
  }
}
