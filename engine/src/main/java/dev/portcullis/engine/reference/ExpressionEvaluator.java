package dev.portcullis.engine.reference;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.function.TemplateFunction;
import dev.portcullis.engine.function.TemplateFunctions;
import dev.portcullis.engine.reference.operator.ValueWords;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Computes template expressions, arguments from left to right. The value is never missing: what is
 * missing is null.
 */
final class ExpressionEvaluator implements TemplateExpression.Visitor<Value> {

  private final ContextFunctions contextFunctions;
  private final LazyFunctions lazyFunctions;

  ExpressionEvaluator(EvaluationContext context) {
    this.contextFunctions = new ContextFunctions(context, this);
    this.lazyFunctions = new LazyFunctions(this);
  }

  /**
   * Computes an expression.
   *
   * @throws StoppedEvaluation if a part of it fails
   */
  Value evaluate(TemplateExpression expression) {
    return expression.accept(this);
  }

  @Override
  public Value call(TemplateExpression.Call call) {
    String name = call.function().text().toLowerCase(Locale.ROOT);
    if (LazyFunctions.NAMES.contains(name)) {
      return lazyFunctions.call(name, call);
    }
    if (ContextFunctions.NAMES.contains(name)) {
      return contextFunctions.call(name, call);
    }
    return callPure(call);
  }

  private Value callPure(TemplateExpression.Call call) {
    TemplateFunction function =
        TemplateFunctions.find(call.function().text())
            .orElseThrow(
                () -> new IllegalStateException("unchecked function " + call.function().text()));
    List<Value> arguments = new ArrayList<>();
    for (TemplateExpression argument : call.arguments()) {
      arguments.add(evaluate(argument));
    }
    try {
      return function.call(arguments);
    } catch (FunctionFailure failure) {
      throw new StoppedEvaluation(DiagnosticCode.FUNCTION_FAILED, call.span(), failure.reason());
    }
  }

  @Override
  public Value memberAccess(TemplateExpression.MemberAccess access) {
    Value target = evaluate(access.target());
    return member(target, access.member().text(), access);
  }

  @Override
  public Value indexAccess(TemplateExpression.IndexAccess access) {
    Value target = evaluate(access.target());
    Value index = evaluate(access.index());
    if (index instanceof TextValue key) {
      return member(target, key.text(), access);
    }
    if (target instanceof ArrayValue array && index instanceof NumberValue number) {
      return element(array, number)
          .orElseThrow(
              () ->
                  new StoppedEvaluation(
                      DiagnosticCode.NO_SUCH_MEMBER,
                      access.span(),
                      "no element "
                          + number.text()
                          + " in an array of "
                          + array.elements().size()));
    }
    throw new StoppedEvaluation(
        DiagnosticCode.NO_SUCH_MEMBER,
        access.span(),
        "%s has no member at %s".formatted(ValueWords.of(target), ValueWords.of(index)));
  }

  private static Value member(Value target, String key, TemplateExpression access) {
    if (target instanceof ObjectValue object && object.get(key) != MissingValue.MISSING) {
      return object.get(key);
    }
    throw new StoppedEvaluation(
        DiagnosticCode.NO_SUCH_MEMBER,
        access.span(),
        "%s has no member `%s`".formatted(ValueWords.of(target), key));
  }

  private static Optional<Value> element(ArrayValue array, NumberValue index) {
    boolean within =
        index.isInteger() && index.integer() >= 0 && index.integer() < array.elements().size();
    return within ? Optional.of(array.elements().get((int) index.integer())) : Optional.empty();
  }

  @Override
  public Value text(TemplateExpression.TextLiteral literal) {
    return new TextValue(literal.text());
  }

  @Override
  public Value number(TemplateExpression.NumberLiteral literal) {
    return new NumberValue(literal.digits());
  }
}
