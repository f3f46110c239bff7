package dev.portcullis.importer;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;

/** The objects of a file: one, those of an array, or those of {@code {"value": […]}}. */
final class ListedObjects {

  private ListedObjects() {}

  static int count(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().mapToInt(ListedObjects::count).sum();
    }
    if (value instanceof JsonObject object
        && object.get("value").orElse(null) instanceof JsonArray list) {
      return count(list);
    }
    return 1;
  }
}
