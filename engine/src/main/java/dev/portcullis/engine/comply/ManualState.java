package dev.portcullis.engine.comply;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ConstantEvaluator;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.state.ComplianceState;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.Locale;
import java.util.Optional;

/** The state that a policy of effect manual gives until somebody attests another. */
final class ManualState {

  private ManualState() {}

  /** What {@code defaultState} says; Unknown where it says nothing that is known. */
  static ComplianceState of(BoundPolicy policy) {
    Optional<JsonValue> written =
        policy
            .definition()
            .rule()
            .details()
            .filter(EffectDetails.Other.class::isInstance)
            .flatMap(details -> ((EffectDetails.Other) details).details().get("defaultState"));
    return written.map(state -> read(policy, state)).orElse(ComplianceState.UNKNOWN);
  }

  private static ComplianceState read(BoundPolicy policy, JsonValue written) {
    Value state;
    try {
      state = new ConstantEvaluator(policy.parameters()).value(written);
    } catch (FunctionFailure failure) {
      return ComplianceState.UNKNOWN;
    }
    String word = state instanceof TextValue text ? text.text() : "";
    // One page of the service writes "Non-compliant", its definitions "NonCompliant".
    return switch (word.replace("-", "").toLowerCase(Locale.ROOT)) {
      case "compliant" -> ComplianceState.COMPLIANT;
      case "noncompliant" -> ComplianceState.NON_COMPLIANT;
      default -> ComplianceState.UNKNOWN;
    };
  }
}
