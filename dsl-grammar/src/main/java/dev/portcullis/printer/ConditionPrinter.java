package dev.portcullis.printer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Condition.AllOf;
import dev.portcullis.ast.Condition.AnyOf;
import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Condition.Not;
import dev.portcullis.ast.Subject;
import dev.portcullis.ast.Subject.Field;
import dev.portcullis.ast.Subject.FieldCount;
import dev.portcullis.ast.Subject.Value;
import dev.portcullis.ast.Subject.ValueCount;
import java.util.List;
import java.util.Optional;

/** Writes conditions as Azure Policy JSON. */
final class ConditionPrinter implements Condition.Visitor<JsonWriter>, Subject.Visitor<JsonWriter> {

  private final JsonWriter out;
  private final JsonValuePrinter values;

  ConditionPrinter(JsonWriter out, JsonValuePrinter values) {
    this.out = out;
    this.values = values;
  }

  /** Writes a member that is a condition, if there is one. */
  void member(String key, Optional<Condition> condition) {
    condition.ifPresent(
        present -> {
          out.key(key);
          print(present);
        });
  }

  private JsonWriter print(Condition condition) {
    return condition.accept(this);
  }

  @Override
  public JsonWriter allOf(AllOf condition) {
    return combination("allOf", condition.conditions());
  }

  @Override
  public JsonWriter anyOf(AnyOf condition) {
    return combination("anyOf", condition.conditions());
  }

  private JsonWriter combination(String key, List<Condition> conditions) {
    out.beginObject().key(key).beginArray();
    conditions.forEach(this::print);
    return out.endArray().endObject();
  }

  @Override
  public JsonWriter not(Not condition) {
    out.beginObject();
    member("not", Optional.of(condition.condition()));
    return out.endObject();
  }

  @Override
  public JsonWriter comparison(Comparison condition) {
    out.beginObject();
    condition.subject().accept(this);
    values.member(condition.operator().wireName(), condition.target());
    return out.endObject();
  }

  @Override
  public JsonWriter field(Field field) {
    values.field(field.field());
    return out;
  }

  @Override
  public JsonWriter value(Value value) {
    values.member("value", value.value());
    return out;
  }

  @Override
  public JsonWriter fieldCount(FieldCount count) {
    out.key("count").beginObject();
    values.field(count.field());
    member("where", count.where());
    return out.endObject();
  }

  @Override
  public JsonWriter valueCount(ValueCount count) {
    out.key("count").beginObject();
    values.member("value", count.value());
    values.name("name", count.name());
    member("where", count.where());
    return out.endObject();
  }
}
