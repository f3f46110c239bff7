package dev.portcullis.parser;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.diagnostic.Outcome;
import java.util.Optional;

/**
 * Reads the template expressions in a JSON value: each string {@code "[…]"} in it, at any depth,
 * becomes a {@link JsonTemplate}. Keys of objects stay as they are.
 */
public final class TemplateReader {

  private final Faults faults;

  TemplateReader(Faults faults) {
    this.faults = faults;
  }

  /** The value with its expressions read, or what is wrong with them. */
  public static Outcome<JsonValue> read(JsonValue value) {
    return Faults.gather(faults -> Optional.of(new TemplateReader(faults).expressionsOf(value)));
  }

  /**
   * Whether a string is an expression: it starts with one bracket, not two, and ends with one. A
   * string that starts with a bracket and does not end with one is plain text.
   *
   * @param json the string as JSON has it, escapes of JSON undone
   */
  public static boolean isExpression(String json) {
    return json.startsWith("[") && !json.startsWith("[[") && json.endsWith("]");
  }

  /** The value with its expressions read; one that is faulty is reported and stays text. */
  JsonValue expressionsOf(JsonValue value) {
    return value.accept(new Reading());
  }

  /** The text or expression that a value must be; another type is reported. */
  JsonValue textOrExpression(JsonValue value, String what) {
    if (!(value instanceof JsonText)) {
      faults.report(JsonTypes.wrongType(value, what, "a string"));
    }
    return expressionsOf(value);
  }

  /** The field that a string names or computes. */
  FieldReference field(JsonValue value) {
    JsonValue read = expressionsOf(value);
    if (read instanceof JsonTemplate template) {
      return new FieldReference.Computed(template.span(), template.expression());
    }
    if (read instanceof JsonText text) {
      return new FieldReference.Named(text.span(), text.json());
    }
    faults.report(JsonTypes.wrongType(value, "`field`", "a string"));
    return StandIns.field(value.span());
  }

  private JsonValue template(JsonText text) {
    return TemplateExpressionParser.parse(EscapedText.of(text.span()), faults)
        .<JsonValue>map(expression -> new JsonTemplate(text.span(), expression))
        .orElse(text);
  }

  private final class Reading implements JsonValue.Visitor<JsonValue> {

    @Override
    public JsonValue text(JsonText text) {
      return isExpression(text.json()) ? TemplateReader.this.template(text) : text;
    }

    @Override
    public JsonValue number(JsonNumber number) {
      return number;
    }

    @Override
    public JsonValue bool(JsonBoolean value) {
      return value;
    }

    @Override
    public JsonValue nullValue(JsonNull value) {
      return value;
    }

    @Override
    public JsonValue array(JsonArray array) {
      return new JsonArray(
          array.span(), array.elements().stream().map(element -> element.accept(this)).toList());
    }

    @Override
    public JsonValue object(JsonObject object) {
      return new JsonObject(
          object.span(),
          object.members().stream()
              .map(member -> new Member(member.key(), member.value().accept(this)))
              .toList());
    }

    @Override
    public JsonValue template(JsonTemplate template) {
      return template;
    }
  }
}
