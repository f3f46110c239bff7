package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.assign.Scope;
import dev.portcullis.name.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /** The object. */
  JsonObject object() {
    return object;
  }

  /** Tells a fault. */
  void tell(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** The text of a member; null counts as absent. */
  Optional<Name> text(String key) {
    return present(key).flatMap(value -> text(key, value));
  }

  private Optional<Name> text(String key, JsonValue value) {
    if (value instanceof JsonText text) {
      return Optional.of(new Name(text.span(), text.json()));
    }
    wrongType(value, "`" + key + "` must be a string");
    return Optional.empty();
  }

  /** The text of a member that must be there. */
  Optional<Name> requiredText(String key) {
    if (present(key).isEmpty()) {
      missing(key);
    }
    return text(key);
  }

  /** Tells that a member is missing. */
  void missing(String key) {
    tell(
        Diagnostic.of(
            DiagnosticCode.MISSING_MEMBER,
            object.span(),
            what + " needs `" + key + "`",
            "add `\"" + key + "\": \"…\"`"));
  }

  /** The elements of a member; none where it is absent or null. */
  List<JsonValue> elements(String key) {
    return present(key)
        .map(
            value -> {
              if (value instanceof JsonArray array) {
                return array.elements();
              }
              wrongType(value, "`" + key + "` must be an array");
              return List.<JsonValue>of();
            })
        .orElse(List.of());
  }

  /** The elements of a member, of which there may be no more than a limit of the service. */
  List<JsonValue> elements(String key, int most) {
    List<JsonValue> elements = elements(key);
    if (elements.size() > most) {
      tell(
          Diagnostic.of(
              DiagnosticCode.LIMIT_EXCEEDED,
              elements.get(most).span(),
              "`%s` holds %d; %d are allowed".formatted(key, elements.size(), most)));
    }
    return elements;
  }

  /** The objects in an array. */
  List<ObjectReader> objects(String key, int most, String elements) {
    List<ObjectReader> readers = new ArrayList<>();
    for (JsonValue element : elements(key, most)) {
      if (element instanceof JsonObject inner) {
        readers.add(new ObjectReader(inner, elements, diagnostics));
      } else {
        wrongType(element, elements + " must be an object");
      }
    }
    return readers;
  }

  /** The texts in an array, or the one text that stands in its place. */
  List<Name> texts(String key, String element) {
    Optional<JsonValue> value = present(key);
    if (value.isPresent() && value.get() instanceof JsonText text) {
      return List.of(new Name(text.span(), text.json()));
    }
    return value.isEmpty() ? List.of() : texts(elements(key), element);
  }

  /** The texts among elements; the others are told. */
  List<Name> texts(List<JsonValue> elements, String element) {
    List<Name> texts = new ArrayList<>();
    for (JsonValue value : elements) {
      if (value instanceof JsonText text) {
        texts.add(new Name(text.span(), text.json()));
      } else {
        wrongType(value, element + " must be a string");
      }
    }
    return texts;
  }

  /** The object of a member. */
  Optional<JsonObject> object(String key) {
    return present(key)
        .flatMap(
            value -> {
              if (value instanceof JsonObject inner) {
                return Optional.of(inner);
              }
              wrongType(value, "`" + key + "` must be an object");
              return Optional.empty();
            });
  }

  /** A reader of the object of a member. */
  Optional<ObjectReader> inner(String key) {
    return object(key).map(inner -> new ObjectReader(inner, what, diagnostics));
  }

  /** The value of a member that is there and not null. */
  Optional<JsonValue> present(String key) {
    return object.get(key).filter(value -> !(value instanceof JsonNull));
  }

  /** A scope, which must have the shape of one. */
  Scope scope(Name written) {
    Scope scope = new Scope(written.text());
    if (!scope.isWellFormed()) {
      tell(
          Diagnostic.of(
              DiagnosticCode.INVALID_SCOPE,
              written.span(),
              "`" + written.text() + "` is no scope",
              "write the id of a management group, subscription, resource group or vault, or of a"
                  + " key, secret or certificate in one"));
    }
    return scope;
  }

  /** Tells members that no reader knows, with what may have been meant. */
  void tellUnknownMembers(Set<String> known) {
    for (JsonValue.Member member : object.members()) {
      String key = member.key().text().toLowerCase(Locale.ROOT);
      if (known.stream().noneMatch(name -> name.equalsIgnoreCase(key))) {
        tell(
            new Diagnostic(
                DiagnosticCode.UNEXPECTED_MEMBER,
                member.key().span(),
                what + " has no `" + member.key().text() + "`",
                NearestNames.hint(member.key().text(), known)
                    .or(() -> Optional.of("known are " + String.join(", ", sorted(known)))),
                List.of()));
      }
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private void wrongType(JsonValue value, String message) {
    tell(Diagnostic.of(DiagnosticCode.WRONG_JSON_TYPE, value.span(), message));
  }
}
