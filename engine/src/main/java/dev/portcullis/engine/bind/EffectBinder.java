package dev.portcullis.engine.bind;

import dev.portcullis.ast.EffectDetails;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.check.DetailsNeed;
import dev.portcullis.engine.check.PossibleEffects;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.name.NearestNames;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the effect that a policy has once its parameters have values. */
final class EffectBinder {

  private final Optional<EffectDetails> details;
  private final BoundParameters parameters;
  private final List<Diagnostic> diagnostics;

  private EffectBinder(
      Optional<EffectDetails> details, BoundParameters parameters, List<Diagnostic> diagnostics) {
    this.details = details;
    this.parameters = parameters;
    this.diagnostics = diagnostics;
  }

  /** The effect, or nothing where there is none, which is reported. */
  static Optional<BoundEffect> bind(
      PolicyDefinition definition, BoundParameters parameters, List<Diagnostic> diagnostics) {
    return new EffectBinder(definition.rule().details(), parameters, diagnostics)
        .bind(definition.rule().effect());
  }

  /** The effect that an override gives; it must be one of those the definition allows. */
  static Optional<BoundEffect> replace(
      PolicyDefinition definition,
      BoundParameters parameters,
      Name wanted,
      List<Diagnostic> diagnostics) {
    EffectBinder binder = new EffectBinder(definition.rule().details(), parameters, diagnostics);
    JsonText written = new JsonText(wanted.span(), wanted.text());
    Optional<BoundEffect> bound = binder.bind(written);
    Set<Effect> possible =
        PossibleEffects.of(definition).known().collect(Collectors.toCollection(TreeSet::new));
    if (bound.isPresent() && !EffectGroup.mayReplace(possible, bound.get().effect())) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.EFFECT_NOT_ALLOWED,
              wanted.span(),
              "the definition does not allow effect `" + wanted.text() + "`",
              possible.stream()
                  .map(Effect::wireName)
                  .collect(Collectors.joining("`, `", "it may have `", "`"))));
      return Optional.empty();
    }
    return bound;
  }

  private Optional<BoundEffect> bind(JsonValue written) {
    Value value;
    try {
      value = new ConstantEvaluator(parameters.values()).value(written);
    } catch (FunctionFailure failure) {
      report(written, "the effect cannot be told: " + failure.reason(), Optional.empty());
      return Optional.empty();
    }
    String name = value instanceof TextValue text ? text.text() : value.toString();
    Optional<Effect> effect = Effect.find(name);
    if (effect.isEmpty()) {
      report(written, "unknown effect `" + name + "`", NearestNames.hint(name, Effect.names()));
    } else if (DetailsNeed.of(effect.get()).isUnmetBy(details)) {
      reportMissingDetails(written, effect.get(), name);
      return Optional.empty();
    }
    return effect.map(known -> new BoundEffect(known, name));
  }

  private void report(JsonValue written, String message, Optional<String> hint) {
    diagnostics.add(
        new Diagnostic(DiagnosticCode.UNKNOWN_EFFECT, place(written), message, hint, List.of()));
  }

  private void reportMissingDetails(JsonValue written, Effect effect, String name) {
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.MISSING_DETAILS,
            place(written),
            "effect `" + name + "` needs `details` with " + DetailsNeed.of(effect).words()));
  }

  private Span place(JsonValue effect) {
    if (effect instanceof JsonTemplate template
        && template.expression() instanceof Call call
        && call.calls("parameters")
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof TextLiteral name) {
      return parameters.place(name.text(), effect.span());
    }
    return effect.span();
  }
}
