package dev.portcullis.engine.reference;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Computes the JSON of a policy: literals as they stand, template expressions in any depth. */
final class JsonEvaluator implements JsonValue.Visitor<Value> {

  private final ExpressionEvaluator expressions;

  JsonEvaluator(EvaluationContext context) {
    this.expressions = new ExpressionEvaluator(context);
  }

  /**
   * Computes a value.
   *
   * @throws StoppedEvaluation if an expression in it fails
   */
  Value evaluate(JsonValue json) {
    return json.accept(this);
  }

  @Override
  public Value text(JsonValue.JsonText text) {
    return new TextValue(text.text());
  }

  @Override
  public Value number(JsonValue.JsonNumber number) {
    return new NumberValue(number.digits());
  }

  @Override
  public Value bool(JsonValue.JsonBoolean value) {
    return BooleanValue.of(value.value());
  }

  @Override
  public Value nullValue(JsonValue.JsonNull value) {
    return NullValue.NULL;
  }

  @Override
  public Value array(JsonValue.JsonArray array) {
    return new ArrayValue(array.elements().stream().map(this::evaluate).toList());
  }

  @Override
  public Value object(JsonValue.JsonObject object) {
    Map<String, Value> members = new LinkedHashMap<>();
    for (JsonValue.Member member : object.members()) {
      members.put(member.key().text(), evaluate(member.value()));
    }
    return new ObjectValue(members);
  }

  @Override
  public Value template(JsonValue.JsonTemplate template) {
    return expressions.evaluate(template.expression());
  }
}
