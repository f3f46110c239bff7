package dev.portcullis.engine.bind;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.bind.ParameterValues.Given;
import dev.portcullis.engine.check.ParameterDefaults;
import dev.portcullis.engine.check.ParameterType;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.name.NearestNames;
import dev.portcullis.source.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the value of each parameter, and what is wrong with those that are given. */
final class ParameterBinder {

  private final List<Diagnostic> diagnostics;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final Map<String, Span> places = new HashMap<>();

  private ParameterBinder(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  static BoundParameters bind(
      Definition definition, ParameterValues given, List<Diagnostic> diagnostics) {
    ParameterBinder binder = new ParameterBinder(diagnostics);
    List<ParameterDefinition> declared = definition.parameters().orElse(List.of());
    for (ParameterDefinition parameter : declared) {
      binder.bind(parameter, given.find(parameter.name().text()));
    }
    for (Given value : given.all()) {
      if (definition.parameter(value.name()).isEmpty()) {
        binder.reportUndefined(value, definition, declared);
      }
    }
    return new BoundParameters(new ObjectValue(binder.values), binder.places);
  }

  private void bind(ParameterDefinition parameter, Optional<Given> given) {
    String name = parameter.name().text();
    Optional<JsonValue> standard = ParameterDefaults.of(parameter);
    if (given.isPresent()) {
      Span place = given.get().place().orElse(parameter.name().span());
      take(name, given.get().value(), place);
      checkType(parameter, given.get().value(), place);
    } else if (standard.isPresent()) {
      take(name, JsonValues.value(standard.get()), standard.get().span());
    } else {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.MISSING_PARAMETER_VALUE,
              parameter.name().span(),
              "parameter `" + name + "` has no value",
              "give it one: it has no default"));
    }
  }

  private void take(String name, Value value, Span place) {
    values.put(name, value);
    places.put(name.toLowerCase(Locale.ROOT), place);
  }

  private void checkType(ParameterDefinition parameter, Value value, Span place) {
    Optional<ParameterType> type = ParameterType.find(parameter.type().text());
    if (type.isPresent() && !type.get().accepts(value)) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.WRONG_PARAMETER_TYPE,
              place,
              "the value of parameter `"
                  + parameter.name().text()
                  + "` must be "
                  + type.get().words()
                  + ", not "
                  + type.get().describe(value),
              "values are not converted"));
      return;
    }
    AllowedValues.of(parameter)
        .flatMap(allowed -> allowed.firstRefused(value))
        .ifPresent(refused -> reportRefused(parameter, refused, place));
  }

  private void reportRefused(ParameterDefinition parameter, Value refused, Span place) {
    String shown = refused instanceof TextValue text ? text.text() : refused.toString();
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.PARAMETER_VALUE_NOT_ALLOWED,
            place,
            "`"
                + shown
                + "` is not among the allowed values of parameter `"
                + parameter.name().text()
                + "`",
            AllowedValues.of(parameter).map(allowed -> allowed.hint(refused)),
            List.of()));
  }

  private void reportUndefined(
      Given value, Definition definition, List<ParameterDefinition> declared) {
    List<String> names = declared.stream().map(parameter -> parameter.name().text()).toList();
    diagnostics.add(
        new Diagnostic(
            DiagnosticCode.UNDEFINED_PARAMETER,
            value.place().orElse(definition.envelope().span()),
            (definition instanceof Initiative ? "the initiative" : "the definition")
                + " has no parameter `"
                + value.name()
                + "`",
            NearestNames.hint(value.name(), names),
            List.of()));
  }
}
