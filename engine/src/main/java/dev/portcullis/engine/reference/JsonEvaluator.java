package dev.portcullis.engine.reference;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.printer.TemplatePrinter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Computes the JSON of a policy: literals as they stand, template expressions in any depth. */
final class JsonEvaluator implements JsonValue.Visitor<Value> {

  private final ExpressionEvaluator expressions;
  private final boolean lenient;

  JsonEvaluator(EvaluationContext context) {
    this(new ExpressionEvaluator(context), false);
  }

  private JsonEvaluator(ExpressionEvaluator expressions, boolean lenient) {
    this.expressions = expressions;
    this.lenient = lenient;
  }

  /**
   * Computes a value.
   *
   * @throws StoppedEvaluation if an expression in it fails
   */
  Value evaluate(JsonValue json) {
    return json.accept(this);
  }

  /** Computes a value; an expression in it that fails stays the text that it is in JSON. */
  Value evaluateIfPossible(JsonValue json) {
    return json.accept(new JsonEvaluator(expressions, true));
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
    try {
      return expressions.evaluate(template.expression());
    } catch (StoppedEvaluation stopped) {
      if (lenient) {
        return new TextValue(asWritten(template));
      }
      throw stopped;
    }
  }

  /** What the author wrote where that is a string of JSON without escapes, else the like of it. */
  private static String asWritten(JsonValue.JsonTemplate template) {
    String text = template.span().text();
    return text.startsWith("[") && text.indexOf('\\') < 0
        ? text
        : TemplatePrinter.printInBrackets(template.expression());
  }
}
