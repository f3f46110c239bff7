package dev.portcullis.printer;

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
import dev.portcullis.ast.Name;
import java.util.List;
import java.util.Optional;

/** Writes values of JSON, and names and fields, which are strings there. */
final class JsonValuePrinter
    implements JsonValue.Visitor<JsonWriter>, FieldReference.Visitor<JsonWriter> {

  private final JsonWriter out;

  JsonValuePrinter(JsonWriter out) {
    this.out = out;
  }

  JsonWriter print(JsonValue value) {
    return value.accept(this);
  }

  /** Writes a member whose name is in the vocabulary, if there is one. */
  void member(String key, Optional<JsonValue> value) {
    value.ifPresent(present -> member(key, present));
  }

  /** Writes a member. */
  void member(String key, JsonValue value) {
    out.key(key);
    print(value);
  }

  /** Writes a member that is a plain text, if there is one. */
  void name(String key, Optional<Name> name) {
    name.ifPresent(present -> out.key(key).text(present.text()));
  }

  /** Writes a member that names a field. */
  void field(FieldReference field) {
    out.key("field");
    field.accept(this);
  }

  /** Writes members as they are. */
  void members(List<Member> members) {
    members.forEach(member -> member(member.key().text(), member.value()));
  }

  @Override
  public JsonWriter text(JsonText text) {
    return out.text(text.json());
  }

  @Override
  public JsonWriter number(JsonNumber number) {
    return out.literal(number.digits());
  }

  @Override
  public JsonWriter bool(JsonBoolean value) {
    return out.literal(String.valueOf(value.value()));
  }

  @Override
  public JsonWriter nullValue(JsonNull value) {
    return out.literal("null");
  }

  @Override
  public JsonWriter array(JsonArray array) {
    out.beginArray();
    array.elements().forEach(this::print);
    return out.endArray();
  }

  @Override
  public JsonWriter object(JsonObject object) {
    out.beginObject();
    members(object.members());
    return out.endObject();
  }

  @Override
  public JsonWriter template(JsonTemplate template) {
    return out.text(TemplatePrinter.printInBrackets(template.expression()));
  }

  @Override
  public JsonWriter named(FieldReference.Named field) {
    return out.text(field.text());
  }

  @Override
  public JsonWriter computed(FieldReference.Computed field) {
    return out.text(TemplatePrinter.printInBrackets(field.expression()));
  }
}
