package dev.portcullis.engine.assign;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;

/** Reads the members of one JSON object by type, and tells of those that are missing or wrong. */
final class ObjectReader {

  private final JsonObject object;
  private final String what;
  private final List<Diagnostic> diagnostics;

  /**
   * Makes a reader.
   *
   * @param what what the object is, with its article, as in {@code an assignment}
   * @param diagnostics where faults are told
   */
  ObjectReader(JsonObject object, String what, List<Diagnostic> diagnostics) {
    this.object = object;
    this.what = what;
    this.diagnostics = diagnostics;
  }

  /** The text of a member; null counts as absent. */
  Optional<Name> text(String key) {
    return present(key)
        .flatMap(
            value -> {
              if (value instanceof JsonText text) {
                return Optional.of(new Name(text.span(), text.json()));
              }
              wrongType(key, value, "a string");
              return Optional.empty();
            });
  }

  /** The text of a member that must be there. */
  Optional<Name> requiredText(String key) {
    if (present(key).isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.MISSING_MEMBER,
              object.span(),
              what + " needs `" + key + "`",
              "add `\"" + key + "\": \"…\"`"));
    }
    return text(key);
  }

  /** The elements of a member; none where it is absent or null. */
  List<JsonValue> elements(String key) {
    return present(key)
        .map(
            value -> {
              if (value instanceof JsonArray array) {
                return array.elements();
              }
              wrongType(key, value, "an array");
              return List.<JsonValue>of();
            })
        .orElse(List.of());
  }

  /** The object of a member. */
  Optional<JsonObject> object(String key) {
    return present(key)
        .flatMap(
            value -> {
              if (value instanceof JsonObject inner) {
                return Optional.of(inner);
              }
              wrongType(key, value, "an object");
              return Optional.empty();
            });
  }

  /** The value of a member that is there and not null. */
  Optional<JsonValue> present(String key) {
    return object.get(key).filter(value -> !(value instanceof JsonNull));
  }

  private void wrongType(String key, JsonValue value, String wanted) {
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.WRONG_JSON_TYPE, value.span(), "`" + key + "` must be " + wanted));
  }
}
