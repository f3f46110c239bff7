package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A JSON value of a definition. Where policy reads a string, a string that is a template expression
 * is a {@link JsonTemplate}; in raw parts (a deployment, a parameter's schema, metadata) each
 * string is a {@link JsonText}, whatever it looks like.
 */
public sealed interface JsonValue extends Node {

  /**
   * A string that is no template expression.
   *
   * @param span the string without its quotes
   * @param json the string as JSON has it, escapes of JSON undone, a leading {@code [[} kept
   */
  record JsonText(Span span, String json) implements JsonValue {

    /** The text that is meant: a leading {@code [[} stands for one bracket. */
    public String text() {
      return json.startsWith("[[") ? json.substring(1) : json;
    }

    /**
     * The string that JSON must have for a text: the bracket of what looks like an expression is
     * doubled.
     */
    public static String escaped(String text) {
      boolean looksComputed = text.startsWith("[") && text.endsWith("]");
      return looksComputed || text.startsWith("[[") ? "[" + text : text;
    }

    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A number.
   *
   * @param digits the number as it is written: {@code 5.0} and {@code 5} differ
   */
  record JsonNumber(Span span, String digits) implements JsonValue {

    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** {@code true} or {@code false}. */
  record JsonBoolean(Span span, boolean value) implements JsonValue {

    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bool(this);
    }
  }

  /** {@code null}. */
  record JsonNull(Span span) implements JsonValue {

    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nullValue(this);
    }
  }

  /** An array. */
  record JsonArray(Span span, List<JsonValue> elements) implements JsonValue {

    public JsonArray {
      elements = List.copyOf(elements);
    }

    @Override
    public List<Node> children() {
      return List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /** An object; its members in the order of the text, no two of the same key. */
  record JsonObject(Span span, List<Member> members) implements JsonValue {

    public JsonObject {
      members = List.copyOf(members);
    }

    /** The value of the member of this key, without regard to case. */
    public Optional<JsonValue> get(String key) {
      return members.stream().filter(member -> member.key().is(key)).map(Member::value).findFirst();
    }

    @Override
    public List<Node> children() {
      return List.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.object(this);
    }
  }

  /**
   * A string that is a template expression, {@code "[…]"}.
   *
   * @param span the string without its quotes, brackets included
   * @param expression what stands between the brackets
   */
  record JsonTemplate(Span span, TemplateExpression expression) implements JsonValue {

    @Override
    public List<Node> children() {
      return List.of(expression);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.template(this);
    }
  }

  /** One key of an object with its value. */
  record Member(Name key, JsonValue value) implements Node {

    @Override
    public Span span() {
      return key.span().to(value.span());
    }

    @Override
    public List<Node> children() {
      return List.of(key, value);
    }
  }

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of value. */
  interface Visitor<R> {
    R text(JsonText text);

    R number(JsonNumber number);

    R bool(JsonBoolean value);

    R nullValue(JsonNull value);

    R array(JsonArray array);

    R object(JsonObject object);

    R template(JsonTemplate template);
  }
}
