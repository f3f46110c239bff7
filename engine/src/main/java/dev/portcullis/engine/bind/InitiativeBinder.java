package dev.portcullis.engine.bind;

import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.JsonValue.Member;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.ObjectValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the parameters of an initiative their values, and hands them down to its policies. */
public final class InitiativeBinder {

  private final ConstantEvaluator values;

  private InitiativeBinder(ObjectValue parameters) {
    this.values = new ConstantEvaluator(parameters);
  }

  /**
   * Gives each parameter of an initiative its value, as {@link Binder} does for a definition.
   *
   * @param given the values that an assignment gives
   * @return what hands them down, or what is wrong with the values
   */
  public static Outcome<InitiativeBinder> bind(Initiative initiative, ParameterValues given) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    BoundParameters parameters = ParameterBinder.bind(initiative, given, diagnostics);
    return diagnostics.isEmpty()
        ? Outcome.of(new InitiativeBinder(parameters.values()))
        : Outcome.failure(diagnostics);
  }

  /** The values that a policy of the initiative is given. */
  public Outcome<ParameterValues> handedDown(PolicyReference policy) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    ParameterValues handedDown = ParameterValues.NONE;
    for (Member parameter : policy.parameters().orElse(List.of())) {
      try {
        handedDown =
            handedDown.with(
                new ParameterValues.Given(
                    parameter.key().text(),
                    values.value(parameter.value()),
                    Optional.of(parameter.value().span())));
      } catch (FunctionFailure failure) {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.FUNCTION_FAILED,
                parameter.value().span(),
                "the value of `"
                    + parameter.key().text()
                    + "` cannot be told: "
                    + failure.reason()));
      }
    }
    return Outcome.of(handedDown, diagnostics);
  }
}
