package dev.portcullis.engine.bind;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.NearestNames;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.source.Span;
import java.util.List;
import java.util.Optional;

/** Finds the effect that a policy has once its parameters have values. */
final class EffectBinder {

  private final BoundParameters parameters;
  private final List<Diagnostic> diagnostics;

  private EffectBinder(BoundParameters parameters, List<Diagnostic> diagnostics) {
    this.parameters = parameters;
    this.diagnostics = diagnostics;
  }

  /** The effect, or nothing where the value names none, which is reported. */
  static Optional<BoundEffect> bind(
      PolicyDefinition definition, BoundParameters parameters, List<Diagnostic> diagnostics) {
    return new EffectBinder(parameters, diagnostics).bind(definition.rule().effect());
  }

  private Optional<BoundEffect> bind(JsonValue effect) {
    Optional<String> text = text(effect);
    Optional<BoundEffect> found =
        text.flatMap(name -> Effect.find(name).map(known -> new BoundEffect(known, name)));
    if (found.isEmpty()) {
      reportUnknown(effect, text);
    }
    return found;
  }

  private Optional<String> text(JsonValue effect) {
    if (effect instanceof JsonText literal) {
      return Optional.of(literal.text());
    }
    Optional<Value> value =
        effect instanceof JsonTemplate template
            ? ConstantExpression.value(template.expression(), parameters.values())
            : Optional.empty();
    return value.flatMap(
        found -> found instanceof TextValue text ? Optional.of(text.text()) : Optional.empty());
  }

  private void reportUnknown(JsonValue effect, Optional<String> text) {
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.UNKNOWN_EFFECT,
            place(effect),
            text.map(name -> "unknown effect `" + name + "`").orElse("this gives no effect"),
            text.flatMap(name -> NearestNames.hint(name, Effect.names())),
            List.of()));
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
