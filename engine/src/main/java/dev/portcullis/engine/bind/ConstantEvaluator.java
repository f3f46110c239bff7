package dev.portcullis.engine.bind;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Evaluates what needs nothing but parameters: effects, the names of computed fields, and the
 * values that an initiative hands down.
 */
public final class ConstantEvaluator implements JsonValue.Visitor<Value> {

  private final ConstantExpressions expressions;

  /**
   * Makes an evaluator.
   *
   * @param parameters the values of the parameters, by name
   */
  public ConstantEvaluator(ObjectValue parameters) {
    this.expressions = new ConstantExpressions(parameters);
  }

  /**
   * The value of JSON with expressions in it.
   *
   * @throws FunctionFailure if an expression fails or needs more than parameters
   */
  public Value value(JsonValue json) {
    return json.accept(this);
  }

  @Override
  public Value text(JsonText text) {
    return new TextValue(text.text());
  }

  @Override
  public Value number(JsonNumber number) {
    return new NumberValue(number.digits());
  }

  @Override
  public Value bool(JsonBoolean value) {
    return BooleanValue.of(value.value());
  }

  @Override
  public Value nullValue(JsonNull value) {
    return NullValue.NULL;
  }

  @Override
  public Value array(JsonArray array) {
    return new ArrayValue(array.elements().stream().map(this::value).toList());
  }

  @Override
  public Value object(JsonObject object) {
    Map<String, Value> members = new LinkedHashMap<>();
    object.members().forEach(member -> members.put(member.key().text(), value(member.value())));
    return new ObjectValue(members);
  }

  @Override
  public Value template(JsonTemplate template) {
    return template.expression().accept(expressions);
  }
}
