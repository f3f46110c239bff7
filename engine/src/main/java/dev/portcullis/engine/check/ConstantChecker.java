package dev.portcullis.engine.check;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.function.TemplateFunction.Kind;
import dev.portcullis.engine.function.TemplateFunctions;
import java.util.List;
import java.util.function.Consumer;

/**
 * Do those expressions need parameters alone that are settled before there is a resource: the
 * effect, and the names of fields, parameters and counts?
 */
final class ConstantChecker {

  private static final List<String> TAKING_NAMES = List.of("parameters", "field", "current");

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  ConstantChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    if (policy.definition().rule().effect() instanceof JsonTemplate effect) {
      checkConstant(effect, "the effect", report);
    }
    for (Part<FieldReference> part : policy.parts().fields()) {
      if (part.node() instanceof FieldReference.Computed field) {
        checkConstant(field.expression(), "the name of a field", report);
      }
    }
    for (Part<Call> part : policy.parts().calls()) {
      Call call = part.node();
      if (TAKING_NAMES.stream().anyMatch(call::calls)
          && call.arguments().size() == 1
          && !(call.arguments().get(0) instanceof TextLiteral)) {
        checkConstant(
            call.arguments().get(0), "what `" + call.function().text() + "` asks for", report);
      }
    }
  }

  /**
   * Tells the first call that needs more than parameters.
   *
   * @param what what the expression gives, to begin a sentence with
   */
  static void checkConstant(Node expression, String what, Consumer<Diagnostic> report) {
    expression
        .descendants()
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .filter(ConstantChecker::needsMore)
        .findFirst()
        .ifPresent(
            call ->
                report.accept(
                    Diagnostic.of(
                        DiagnosticCode.NOT_CONSTANT,
                        call.function().span(),
                        what + " must follow from parameters alone",
                        "`" + call.function().text() + "` is only known for a resource")));
  }

  private static boolean needsMore(Call call) {
    return !call.calls("parameters")
        && TemplateFunctions.find(call.function().text())
            .map(function -> function.kind() == Kind.READS_WORLD)
            .orElse(false);
  }
}
