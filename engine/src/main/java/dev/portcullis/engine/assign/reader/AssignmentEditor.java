package dev.portcullis.engine.assign.reader;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.engine.assign.EnforcementMode;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes single members in the text of a file of assignments, and leaves every other character as
 * it is: order, blanks and comments stay those of the author.
 */
public final class AssignmentEditor {

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private AssignmentEditor(String text) {
    this.text = text;
  }

  /**
   * The objects of all assignments in a file, in the order of the text.
   *
   * @param file a file that {@link AssignmentReader} reads without errors
   */
  public static List<JsonObject> assignments(JsonValue file) {
    return objects(file).toList();
  }

  private static Stream<JsonObject> objects(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().flatMap(AssignmentEditor::objects);
    }
    if (value instanceof JsonObject object) {
      return object.get("value").filter(JsonArray.class::isInstance).isPresent()
          ? objects(object.get("value").orElseThrow())
          : Stream.of(object);
    }
    return Stream.empty();
  }

  /** Edits the text of a file. */
  public static AssignmentEditor of(String text) {
    return new AssignmentEditor(text);
  }

  /** Sets the enforcement mode of an assignment. */
  public AssignmentEditor enforcementMode(JsonObject assignment, EnforcementMode mode) {
    set(properties(assignment), "enforcementMode", "\"" + mode.wireName() + "\"");
    return this;
  }

  /**
   * Sets the value of a parameter.
   *
   * @param json the value as JSON
   */
  public AssignmentEditor parameter(JsonObject assignment, String name, String json) {
    JsonObject properties = properties(assignment);
    Optional<JsonObject> parameters = object(properties, "parameters");
    String value = "{ \"value\": " + json + " }";
    if (parameters.isEmpty()) {
      set(properties, "parameters", "{ \"" + name + "\": " + value + " }");
    } else {
      object(parameters.get(), name)
          .ifPresentOrElse(
              wrapper -> set(wrapper, "value", json), () -> set(parameters.get(), name, value));
    }
    return this;
  }

  /** The text with all changes. */
  public String edited() {
    StringBuilder edited = new StringBuilder(text);
    edits.sort(Comparator.comparingInt(Edit::start).reversed());
    edits.forEach(edit -> edited.replace(edit.start(), edit.end(), edit.text()));
    return edited.toString();
  }

  private static JsonObject properties(JsonObject assignment) {
    return object(assignment, "properties").orElse(assignment);
  }

  private static Optional<JsonObject> object(JsonObject parent, String key) {
    return parent.get(key).filter(JsonObject.class::isInstance).map(value -> (JsonObject) value);
  }

  private void set(JsonObject object, String key, String json) {
    Optional<JsonValue> present = object.get(key);
    if (present.isPresent()) {
      Span span = withQuotes(present.get());
      edits.add(new Edit(span.start(), span.end(), json));
    } else {
      int start = object.span().start() + 1;
      boolean first = object.members().isEmpty();
      edits.add(
          new Edit(
              start, start, lineAbove(object) + "\"" + key + "\": " + json + (first ? "" : ",")));
    }
  }

  /** The blanks before the first member, so that a new one stands like it. */
  private String lineAbove(JsonObject object) {
    if (object.members().isEmpty()) {
      return "";
    }
    int start = object.span().start() + 1;
    int end = start;
    while (Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static Span withQuotes(JsonValue value) {
    Span span = value.span();
    return value instanceof JsonText ? span.source().span(span.start() - 1, span.end() + 1) : span;
  }

  /** A part of the text and what stands there instead. */
  private record Edit(int start, int end, String text) {}
}
