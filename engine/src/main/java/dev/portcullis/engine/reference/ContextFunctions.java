package dev.portcullis.engine.reference;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.function.PolicyInstants;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Set;

/** The functions that read the world: parameters, fields, counted members, the environment. */
final class ContextFunctions {

  static final Set<String> NAMES =
      Set.of(
          "parameters",
          "field",
          "current",
          "requestcontext",
          "subscription",
          "resourcegroup",
          "policy",
          "vault",
          "utcnow",
          "claims");

  private final EvaluationContext context;
  private final ExpressionEvaluator evaluator;

  ContextFunctions(EvaluationContext context, ExpressionEvaluator evaluator) {
    this.context = context;
    this.evaluator = evaluator;
  }

  /**
   * Calls one of these functions.
   *
   * @param name its name in lower case
   */
  Value call(String name, TemplateExpression.Call call) {
    return switch (name) {
      case "parameters" -> parameter(call);
      case "field" -> field(call);
      case "current" -> new CurrentReader(context).read(call, arguments(call));
      case "requestcontext" -> context.environment().requestContext(context.resource());
      case "subscription" -> context.environment().subscription(context.resource());
      case "resourcegroup" -> context.environment().resourceGroup(context.resource());
      case "policy" -> context.policy().policyContext();
      case "vault" -> context.environment().vault(context.resource());
      case "utcnow" -> new TextValue(PolicyInstants.format(context.environment().now()));
      case "claims" ->
          throw new StoppedEvaluation(
              DiagnosticCode.NOT_SUPPORTED,
              call.span(),
              "`claims` needs an external evaluation, and there is none");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Value parameter(TemplateExpression.Call call) {
    String name = text(call, 0);
    return context
        .policy()
        .parameter(name)
        .orElseThrow(
            () ->
                new StoppedEvaluation(
                    DiagnosticCode.UNKNOWN_PARAMETER,
                    call.span(),
                    "there is no parameter `" + name + "`"));
  }

  /** A missing field reads as an empty text, a missing array with a star as an empty array. */
  private Value field(TemplateExpression.Call call) {
    FieldValues field = FieldReader.ofFunction(context, text(call, 0));
    context.checkLooks(field.size(), call.span());
    if (field.starred()) {
      return new ArrayValue(field.values().stream().map(ContextFunctions::present).toList());
    }
    Value value = field.values().get(0);
    return value.isAbsent() ? TextValue.EMPTY : value;
  }

  static Value present(Value value) {
    return value.isAbsent() ? NullValue.NULL : value;
  }

  private List<String> arguments(TemplateExpression.Call call) {
    return call.arguments().isEmpty() ? List.of() : List.of(text(call, 0));
  }

  private String text(TemplateExpression.Call call, int index) {
    TemplateExpression argument = call.arguments().get(index);
    return Texts.require(
        evaluator.evaluate(argument), argument.span(), "`" + call.function().text() + "`");
  }
}
