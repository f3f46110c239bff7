package dev.portcullis.drl.writer;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonBoolean;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.JsonValue.JsonNumber;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JSON of a policy as terms. */
final class JsonText implements JsonValue.Visitor<Term> {

  private final ExpressionText expressions;

  JsonText(BoundPolicy policy) {
    this.expressions = new ExpressionText(policy);
  }

  /** What a text, a number, a parameter or an array of such stands for; empty for all else. */
  Optional<Value> constant(JsonValue json) {
    if (json instanceof JsonTemplate template) {
      return expressions.constant(template.expression());
    }
    if (json instanceof JsonArray array) {
      List<Value> elements = new ArrayList<>();
      for (JsonValue element : array.elements()) {
        Optional<Value> value = constant(element);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        elements.add(value.get());
      }
      return Optional.of(new ArrayValue(elements));
    }
    if (json instanceof JsonValue.JsonText text) {
      return Optional.of(new TextValue(text.text()));
    }
    if (json instanceof JsonNumber number) {
      return Optional.of(new NumberValue(number.digits()));
    }
    return json instanceof JsonBoolean bool
        ? Optional.of(BooleanValue.of(bool.value()))
        : Optional.empty();
  }

  @Override
  public Term text(JsonValue.JsonText text) {
    return ConstantText.string(text.text());
  }

  @Override
  public Term number(JsonNumber number) {
    return ConstantText.number(number.digits());
  }

  @Override
  public Term bool(JsonBoolean value) {
    return Term.text(Boolean.toString(value.value()));
  }

  @Override
  public Term nullValue(JsonNull value) {
    return ConstantText.json(NullValue.NULL);
  }

  @Override
  public Term array(JsonArray array) {
    return Term.call(
        "list", array.elements().stream().map(element -> element.accept(this)).toList());
  }

  @Override
  public Term object(JsonObject object) {
    List<Term> members = new ArrayList<>();
    for (Member member : object.members()) {
      members.add(ConstantText.string(member.key().text()));
      members.add(member.value().accept(this));
    }
    return Term.call("object", members);
  }

  @Override
  public Term template(JsonTemplate template) {
    return expressions
        .constant(template.expression())
        .map(ConstantText::json)
        .orElseGet(() -> template.expression().accept(expressions));
  }
}
