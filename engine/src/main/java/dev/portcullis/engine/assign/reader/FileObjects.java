package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The objects of a file: one, those of an array, or those of {@code {"value": […]}}. */
final class FileObjects {

  private FileObjects() {}

  /**
   * Reads each object of a file; one at fault leaves none of them.
   *
   * @param what what an object must be, with its article
   * @param read what an object holds, or nothing where a fault was told
   */
  static <T> Outcome<List<T>> read(
      JsonValue file, String what, Function<ObjectReader, Optional<T>> read) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<T> held = new ArrayList<>();
    forEach(
        file,
        what,
        diagnostics,
        object -> read.apply(new ObjectReader(object, what, diagnostics)).ifPresent(held::add));
    return Outcome.of(List.copyOf(held), diagnostics);
  }

  private static void forEach(
      JsonValue file, String what, List<Diagnostic> diagnostics, Consumer<JsonObject> action) {
    if (file instanceof JsonArray array) {
      array.elements().forEach(element -> forEach(element, what, diagnostics, action));
    } else if (file instanceof JsonObject object
        && object.get("value").orElse(null) instanceof JsonArray list) {
      list.elements().forEach(element -> forEach(element, what, diagnostics, action));
    } else if (file instanceof JsonObject object) {
      action.accept(object);
    } else {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.WRONG_JSON_TYPE, file.span(), what + " must be an object"));
    }
  }
}
