package dev.portcullis.cli.command;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.ParameterValues.Given;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.name.NearestNames;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --set}: values for the parameters of policies. */
final class ParameterOption {

  @Option(
      names = "--set",
      paramLabel = "PARAMETER=VALUE",
      description =
          "Gives a parameter a value: JSON where it reads as JSON, else a text. May be given"
              + " several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  /** Whether there are none. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The values, each with the option as its place. */
  ParameterValues of(PolicyDefinition policy) {
    return of(policy, values.keySet());
  }

  /** Those of the values that the policy declares: for one of several policies. */
  ParameterValues declaredBy(PolicyDefinition policy) {
    return of(
        policy,
        values.keySet().stream().filter(name -> policy.parameter(name).isPresent()).toList());
  }

  /** A fault for each value that none of several policies declares. */
  List<Diagnostic> undeclaredBy(List<PolicyDefinition> policies) {
    List<String> declared =
        policies.stream()
            .flatMap(policy -> policy.parameters().stream().flatMap(List::stream))
            .map(parameter -> parameter.name().text())
            .toList();
    return values.keySet().stream()
        .filter(name -> policies.stream().allMatch(policy -> policy.parameter(name).isEmpty()))
        .map(
            name ->
                new Diagnostic(
                    DiagnosticCode.UNDEFINED_PARAMETER,
                    whole(source(name)),
                    "no policy here has a parameter `" + name + "`",
                    NearestNames.hint(name, declared),
                    List.of()))
        .toList();
  }

  private ParameterValues of(PolicyDefinition policy, Collection<String> names) {
    ParameterValues given = ParameterValues.NONE;
    for (String name : names) {
      Source source = source(name);
      given = given.with(new Given(name, value(policy, name, source), Optional.of(whole(source))));
    }
    return given;
  }

  private Source source(String name) {
    return Source.of("--set " + name, values.getOrDefault(name, ""));
  }

  private static Span whole(Source source) {
    return source.span(0, source.text().length());
  }

  /** A text for a parameter that wants one needs no quotes, even where it looks like a number. */
  private static Value value(PolicyDefinition policy, String name, Source source) {
    Optional<Value> json = JsonParser.parse(source).value().map(JsonValues::value);
    boolean wantsText =
        policy.parameter(name).map(declared -> declared.type().is("String")).orElse(false);
    return json.filter(value -> !wantsText || value instanceof TextValue)
        .orElseGet(() -> new TextValue(source.text()));
  }
}
