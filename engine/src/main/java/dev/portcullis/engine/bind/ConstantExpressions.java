package dev.portcullis.engine.bind;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.IndexAccess;
import dev.portcullis.ast.TemplateExpression.MemberAccess;
import dev.portcullis.ast.TemplateExpression.NumberLiteral;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.function.TemplateFunction;
import dev.portcullis.engine.function.TemplateFunction.Kind;
import dev.portcullis.engine.function.TemplateFunctions;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Locale;

/** Evaluates template expressions over parameters. {@code if} and its kin stop where they may. */
final class ConstantExpressions implements TemplateExpression.Visitor<Value> {

  private final ObjectValue parameters;

  ConstantExpressions(ObjectValue parameters) {
    this.parameters = parameters;
  }

  @Override
  public Value call(Call call) {
    List<TemplateExpression> arguments = call.arguments();
    return switch (call.function().text().toLowerCase(Locale.ROOT)) {
      case "parameters" -> member(parameters, arguments.get(0).accept(this));
      case "if" -> arguments.get(isTrue(arguments.get(0)) ? 1 : 2).accept(this);
      case "and" -> BooleanValue.of(arguments.stream().allMatch(this::isTrue));
      case "or" -> BooleanValue.of(arguments.stream().anyMatch(this::isTrue));
      case "coalesce" ->
          arguments.stream()
              .map(argument -> argument.accept(this))
              .filter(value -> !value.isAbsent())
              .findFirst()
              .orElse(NullValue.NULL);
      default -> callPure(call);
    };
  }

  private Value callPure(Call call) {
    TemplateFunction function =
        TemplateFunctions.find(call.function().text())
            .filter(found -> found.kind() == Kind.PURE)
            .orElseThrow(
                () ->
                    new FunctionFailure(
                        "`" + call.function().text() + "` needs more than parameters"));
    return function.call(call.arguments().stream().map(each -> each.accept(this)).toList());
  }

  @Override
  public Value memberAccess(MemberAccess access) {
    return member(access.target().accept(this), new TextValue(access.member().text()));
  }

  @Override
  public Value indexAccess(IndexAccess access) {
    return member(access.target().accept(this), access.index().accept(this));
  }

  @Override
  public Value text(TextLiteral literal) {
    return new TextValue(literal.text());
  }

  @Override
  public Value number(NumberLiteral literal) {
    return new NumberValue(literal.digits());
  }

  private boolean isTrue(TemplateExpression condition) {
    if (condition.accept(this) instanceof BooleanValue value) {
      return value.value();
    }
    throw new FunctionFailure("what must be true or false is neither");
  }

  private static Value member(Value target, Value key) {
    if (target instanceof ObjectValue object
        && key instanceof TextValue name
        && object.get(name.text()) != MissingValue.MISSING) {
      return object.get(name.text());
    }
    if (target instanceof ArrayValue array
        && key instanceof NumberValue index
        && index.isInteger()
        && index.integer() >= 0
        && index.integer() < array.elements().size()) {
      return array.elements().get((int) index.integer());
    }
    throw new FunctionFailure("there is no member `" + key + "`");
  }
}
