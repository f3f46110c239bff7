package dev.portcullis.engine.check;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.engine.state.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The effects that a definition may have: the one it names, or the values that the parameter which
 * gives it may take. Of another expression nothing is known.
 *
 * @param names their names where they are written, in the order of the text
 */
public record PossibleEffects(List<JsonText> names) {

  public PossibleEffects {
    names = List.copyOf(names);
  }

  /** The effects that a definition may have. */
  public static PossibleEffects of(PolicyDefinition definition) {
    JsonValue effect = definition.rule().effect();
    if (effect instanceof JsonText name) {
      return new PossibleEffects(List.of(name));
    }
    return new PossibleEffects(
        parameterName(effect).flatMap(definition::parameter).map(PossibleEffects::values).stream()
            .flatMap(List::stream)
            .toList());
  }

  /** The allowed values of a parameter, or else its default. */
  private static List<JsonText> values(ParameterDefinition parameter) {
    Stream<JsonValue> values =
        parameter.allowedValues().orElse(null) instanceof JsonArray allowed
            ? allowed.elements().stream()
            : parameter.defaultValue().stream();
    return values.filter(JsonText.class::isInstance).map(JsonText.class::cast).toList();
  }

  private static Optional<String> parameterName(JsonValue effect) {
    return effect instanceof JsonTemplate template
            && template.expression() instanceof Call call
            && call.calls("parameters")
            && call.arguments().size() == 1
            && call.arguments().get(0) instanceof TextLiteral name
        ? Optional.of(name.text())
        : Optional.empty();
  }

  /** Whether the definition may have one of these effects. */
  boolean include(Effect... effects) {
    return known().anyMatch(effect -> Arrays.asList(effects).contains(effect));
  }

  /** Those that are effects. */
  public Stream<Effect> known() {
    return names.stream().flatMap(name -> Effect.find(name.text()).stream());
  }
}
