package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** The objects of a file: one, those of an array, or those of {@code {"value": […]}}. */
final class FileObjects {

  private FileObjects() {}

  /**
   * Hands on each object.
   *
   * @param what what an object must be, with its article
   */
  static void forEach(
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
