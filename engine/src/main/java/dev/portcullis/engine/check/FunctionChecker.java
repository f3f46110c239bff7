package dev.portcullis.engine.check;

import dev.portcullis.ast.Name;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.function.TemplateFunction;
import dev.portcullis.engine.function.TemplateFunction.Kind;
import dev.portcullis.engine.function.TemplateFunctions;
import dev.portcullis.name.NearestNames;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Is every function known, may a rule call it, and does it take so many arguments? */
final class FunctionChecker {

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  FunctionChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    for (Part<Call> part : policy.parts().calls()) {
      if (checkCall(part.node(), report)) {
        checkAvailable(part.node().function());
      }
    }
  }

  /** Checks a call wherever it stands, and says whether it can be made at all. */
  static boolean checkCall(Call call, Consumer<Diagnostic> report) {
    Name name = call.function();
    Optional<TemplateFunction> found = TemplateFunctions.find(name.text());
    if (isForbidden(name, found)) {
      reportForbidden(name, report);
    } else if (found.isEmpty()) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_FUNCTION,
              name.span(),
              "unknown function `" + name.text() + "`",
              NearestNames.hint(name.text(), TemplateFunctions.namesInRules())
                  .orElse("Azure Policy has no function with a name like this one")));
    } else if (!found.get().takes(call.arguments().size())) {
      reportArguments(call, found.get(), report);
    } else {
      return true;
    }
    return false;
  }

  /**
   * Functions that list what a provider keeps exist for every provider; there is no list of them.
   */
  private static boolean isForbidden(Name name, Optional<TemplateFunction> found) {
    return found
        .map(function -> function.kind() == Kind.FORBIDDEN_IN_RULE)
        .orElse(name.text().toLowerCase(Locale.ROOT).startsWith("list"));
  }

  private static void reportForbidden(Name name, Consumer<Diagnostic> report) {
    report.accept(
        Diagnostic.of(
            DiagnosticCode.FORBIDDEN_FUNCTION,
            name.span(),
            "a policy rule cannot call `" + name.text() + "`",
            name.is("dateTimeAdd")
                ? "use `addDays`"
                : "only the template of a deployment can call it"));
  }

  private static void reportArguments(
      Call call, TemplateFunction function, Consumer<Diagnostic> report) {
    report.accept(
        Diagnostic.of(
            DiagnosticCode.WRONG_ARGUMENTS,
            call.function().span(),
            "`"
                + call.function().text()
                + "` takes "
                + taken(function)
                + ", not "
                + call.arguments().size()));
  }

  private static String taken(TemplateFunction function) {
    if (function.most() == 0) {
      return "no arguments";
    }
    if (function.fewest() == function.most()) {
      return function.most() == 1 ? "1 argument" : function.most() + " arguments";
    }
    return "from " + function.fewest() + " to " + function.most() + " arguments";
  }

  private void checkAvailable(Name name) {
    if (name.is("claims")) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.NOT_SUPPORTED,
              name.span(),
              "`claims` is not supported: no external evaluation gives its token"));
    } else if (name.is("vault")
        && policy.mode().orElse(PolicyMode.KEY_VAULT_DATA) != PolicyMode.KEY_VAULT_DATA) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.FUNCTION_NOT_AVAILABLE,
              name.span(),
              "`" + name.text() + "` is available in mode `Microsoft.KeyVault.Data` only",
              "write `\"mode\": \"Microsoft.KeyVault.Data\"`"));
    }
  }
}
