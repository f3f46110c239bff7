package dev.portcullis.engine.compile;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.engine.expression.ArrayOf;
import dev.portcullis.engine.expression.Constant;
import dev.portcullis.engine.expression.ObjectOf;
import dev.portcullis.engine.expression.RowExpression;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compiles the JSON of a policy, in which any string may be a template expression. */
final class JsonCompiler implements JsonValue.Visitor<RowExpression> {

  private final ExpressionCompiler expressions;

  JsonCompiler(CompileScope scope) {
    this.expressions = new ExpressionCompiler(scope);
  }

  @Override
  public RowExpression text(JsonValue.JsonText text) {
    return new Constant(new TextValue(text.text()));
  }

  @Override
  public RowExpression number(JsonValue.JsonNumber number) {
    return new Constant(new NumberValue(number.digits()));
  }

  @Override
  public RowExpression bool(JsonValue.JsonBoolean value) {
    return new Constant(BooleanValue.of(value.value()));
  }

  @Override
  public RowExpression nullValue(JsonValue.JsonNull value) {
    return new Constant(NullValue.NULL);
  }

  @Override
  public RowExpression array(JsonValue.JsonArray array) {
    return ExpressionFolding.fold(
        new ArrayOf(array.elements().stream().map(element -> element.accept(this)).toList()));
  }

  @Override
  public RowExpression object(JsonValue.JsonObject object) {
    Map<String, RowExpression> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(member -> members.put(member.key().text(), member.value().accept(this)));
    return ExpressionFolding.fold(new ObjectOf(members));
  }

  @Override
  public RowExpression template(JsonValue.JsonTemplate template) {
    return template.expression().accept(expressions);
  }
}
