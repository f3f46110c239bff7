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
 * Changes single members in the text of a file of assignments, JSON or YAML, and leaves every other
 * character as it is: order, blanks and comments stay those of the author.
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
    if (ShortAssignment.isOne(assignment)) {
      set(assignment, "enforce", mode == EnforcementMode.DEFAULT ? "on" : "off");
    } else {
      set(properties(assignment), "enforcementMode", "\"" + mode.wireName() + "\"");
    }
    return this;
  }

  /**
   * Sets the value of a parameter.
   *
   * @param json the value as JSON
   */
  public AssignmentEditor parameter(JsonObject assignment, String name, String json) {
    boolean inShort = ShortAssignment.isOne(assignment);
    JsonObject holder = inShort ? assignment : properties(assignment);
    String key = inShort ? "with" : "parameters";
    String value = inShort ? json : "{ \"value\": " + json + " }";
    Optional<JsonObject> parameters = object(holder, key);
    if (parameters.isEmpty()) {
      set(holder, key, "{ \"" + name + "\": " + value + " }");
      return this;
    }
    Optional<JsonObject> wrapper = inShort ? Optional.empty() : object(parameters.get(), name);
    wrapper.ifPresentOrElse(
        present -> set(present, "value", json), () -> set(parameters.get(), name, value));
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
    } else if (isBlock(object)) {
      int start = object.members().get(0).key().span().start();
      edits.add(new Edit(start, start, key + ": " + json + "\n" + indentation(start)));
    } else {
      int start = object.span().start() + 1;
      boolean first = object.members().isEmpty();
      edits.add(
          new Edit(
              start, start, lineAbove(object) + "\"" + key + "\": " + json + (first ? "" : ",")));
    }
  }

  /** Whether an object is written in lines, as only YAML has it. */
  private boolean isBlock(JsonObject object) {
    return !object.members().isEmpty() && text.charAt(object.span().start()) != '{';
  }

  /** The blanks that put a new line of a block under the one that begins at a place. */
  private String indentation(int place) {
    return " ".repeat(place - (text.lastIndexOf('\n', place - 1) + 1));
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

  private Span withQuotes(JsonValue value) {
    Span span = value.span();
    boolean quoted =
        value instanceof JsonText
            && span.start() > 0
            && span.end() < text.length()
            && "\"'".indexOf(text.charAt(span.start() - 1)) >= 0
            && text.charAt(span.end()) == text.charAt(span.start() - 1);
    return quoted ? span.source().span(span.start() - 1, span.end() + 1) : span;
  }

  /** A part of the text and what stands there instead. */
  private record Edit(int start, int end, String text) {}
}
