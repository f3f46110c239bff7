package dev.portcullis.engine.reference;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.Subject;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition as JSON, the expressions in it resolved. What cannot be resolved without a member of
 * a count, or fails, stays as it is written: the condition has been judged, this only tells it.
 */
final class ConditionValues implements Condition.Visitor<Value>, Subject.Visitor<Value> {

  private final JsonEvaluator values;

  ConditionValues(JsonEvaluator values) {
    this.values = values;
  }

  @Override
  public Value allOf(Condition.AllOf condition) {
    return member("allOf", all(condition.conditions()));
  }

  @Override
  public Value anyOf(Condition.AnyOf condition) {
    return member("anyOf", all(condition.conditions()));
  }

  @Override
  public Value not(Condition.Not condition) {
    return member("not", condition.condition().accept(this));
  }

  @Override
  public Value comparison(Condition.Comparison condition) {
    Map<String, Value> members =
        new LinkedHashMap<>(((ObjectValue) condition.subject().accept(this)).members());
    members.put(condition.operator().wireName(), values.evaluateIfPossible(condition.target()));
    return new ObjectValue(members);
  }

  @Override
  public Value field(Subject.Field subject) {
    return member("field", name(subject.field()));
  }

  @Override
  public Value value(Subject.Value subject) {
    return member("value", values.evaluateIfPossible(subject.value()));
  }

  @Override
  public Value fieldCount(Subject.FieldCount count) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("field", name(count.field()));
    return counted(members, count.where());
  }

  @Override
  public Value valueCount(Subject.ValueCount count) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put("value", values.evaluateIfPossible(count.value()));
    count.name().ifPresent(name -> members.put("name", new TextValue(name.text())));
    return counted(members, count.where());
  }

  private Value counted(Map<String, Value> members, Optional<Condition> where) {
    where.ifPresent(condition -> members.put("where", condition.accept(this)));
    return member("count", new ObjectValue(members));
  }

  private Value name(FieldReference field) {
    return field instanceof FieldReference.Computed computed
        ? values.evaluateIfPossible(
            new JsonValue.JsonTemplate(computed.span(), computed.expression()))
        : new TextValue(((FieldReference.Named) field).text());
  }

  private Value all(List<Condition> conditions) {
    return new ArrayValue(conditions.stream().map(condition -> condition.accept(this)).toList());
  }

  private static Value member(String key, Value value) {
    return new ObjectValue(Map.of(key, value));
  }
}
