package dev.portcullis.engine.reference;

import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.reference.operator.ValueWords;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.Value;
import java.util.Set;

/**
 * The functions that compute only as many of their arguments as they need: {@code if} takes one
 * branch, the others stop as soon as the value is fixed. Guards depend on it.
 */
final class LazyFunctions {

  static final Set<String> NAMES = Set.of("if", "and", "or", "coalesce");

  private final ExpressionEvaluator evaluator;

  LazyFunctions(ExpressionEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * Calls one of these functions.
   *
   * @param name its name in lower case
   */
  Value call(String name, TemplateExpression.Call call) {
    return switch (name) {
      case "if" -> evaluator.evaluate(call.arguments().get(truth(call, 0) ? 1 : 2));
      case "and" -> BooleanValue.of(!stopsAt(false, call));
      case "or" -> BooleanValue.of(stopsAt(true, call));
      case "coalesce" -> firstPresent(call);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private boolean stopsAt(boolean wanted, TemplateExpression.Call call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if (truth(call, i) == wanted) {
        return true;
      }
    }
    return false;
  }

  private Value firstPresent(TemplateExpression.Call call) {
    for (TemplateExpression argument : call.arguments()) {
      Value value = evaluator.evaluate(argument);
      if (!value.isAbsent()) {
        return value;
      }
    }
    return NullValue.NULL;
  }

  private boolean truth(TemplateExpression.Call call, int index) {
    TemplateExpression argument = call.arguments().get(index);
    Value value = evaluator.evaluate(argument);
    if (value instanceof BooleanValue bool) {
      return bool.value();
    }
    throw new StoppedEvaluation(
        DiagnosticCode.UNEXPECTED_VALUE,
        argument.span(),
        "`%s` wants true or false, not %s".formatted(call.function().text(), ValueWords.of(value)));
  }
}
