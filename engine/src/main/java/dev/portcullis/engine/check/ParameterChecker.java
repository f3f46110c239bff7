package dev.portcullis.engine.check;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonNull;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.Value;
import dev.portcullis.name.NearestNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Do parameters have types, defaults that fit them, and does every reference name one? */
final class ParameterChecker {

  private final Definition definition;
  private final Consumer<Diagnostic> report;

  ParameterChecker(Definition definition, Consumer<Diagnostic> report) {
    this.definition = definition;
    this.report = report;
  }

  void checkDeclarations() {
    List<ParameterDefinition> parameters = definition.parameters().orElse(List.of());
    DuplicateNames.report(
        "parameter", parameters.stream().map(ParameterDefinition::name).toList(), report);
    parameters.forEach(this::checkDeclaration);
  }

  /** Checks a call of any function; only those of {@code parameters} have anything to fear. */
  void checkReference(Call call) {
    if (!call.calls("parameters") || call.arguments().size() != 1) {
      return;
    }
    TemplateExpression argument = call.arguments().get(0);
    if (argument instanceof TextLiteral name && definition.parameter(name.text()).isEmpty()) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_PARAMETER,
              LiteralPlace.of(name),
              "unknown parameter `" + name.text() + "`",
              hint(name.text())));
    }
  }

  private String hint(String name) {
    List<String> known =
        definition.parameters().orElse(List.of()).stream()
            .map(parameter -> parameter.name().text())
            .toList();
    return NearestNames.hint(name, known)
        .orElse(
            known.isEmpty()
                ? "the definition declares no parameters"
                : "the definition declares `" + String.join("`, `", known) + "`");
  }

  private void checkDeclaration(ParameterDefinition parameter) {
    Optional<ParameterType> type = ParameterType.find(parameter.type().text());
    if (type.isEmpty()) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_PARAMETER_TYPE,
              parameter.type().span(),
              "`" + parameter.type().text() + "` is no type of a parameter",
              NearestNames.hint(parameter.type().text(), ParameterType.names())
                  .orElse("write one of `" + String.join("`, `", ParameterType.names()) + "`")));
      return;
    }
    ParameterDefaults.of(parameter).ifPresent(value -> checkDefault(parameter, type.get(), value));
    // Null for absent, too, stands in published initiatives.
    parameter
        .allowedValues()
        .filter(values -> !(values instanceof JsonNull))
        .ifPresent(values -> checkAllowed(parameter, type.get(), values));
  }

  /** Azure publishes an initiative with defaults that do not fit, so that there it is no error. */
  private void checkDefault(ParameterDefinition parameter, ParameterType type, JsonValue json) {
    Value value = JsonValues.value(json);
    if (!type.accepts(value)) {
      report.accept(
          Diagnostic.of(
              definition instanceof Initiative
                  ? DiagnosticCode.UNFIT_DEFAULT
                  : DiagnosticCode.WRONG_DEFAULT_VALUE,
              json.span(),
              "the default of parameter `"
                  + parameter.name().text()
                  + "` must be "
                  + type.words()
                  + ", not "
                  + type.describe(value)));
    }
  }

  /** Of an array parameter, what is allowed are the elements; they may be of any type. */
  private void checkAllowed(ParameterDefinition parameter, ParameterType type, JsonValue allowed) {
    if (!(allowed instanceof JsonArray array)) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.WRONG_ALLOWED_VALUES,
              allowed.span(),
              "the allowed values of parameter `"
                  + parameter.name().text()
                  + "` must be an array"));
      return;
    }
    for (JsonValue element : array.elements()) {
      Value value = JsonValues.value(element);
      if (type != ParameterType.ARRAY && !type.accepts(value)) {
        report.accept(
            Diagnostic.of(
                DiagnosticCode.WRONG_ALLOWED_VALUES,
                element.span(),
                "an allowed value of parameter `"
                    + parameter.name().text()
                    + "` must be "
                    + type.words()
                    + ", not "
                    + type.describe(value)));
      }
    }
  }
}
