package dev.portcullis.cli.command;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.ParameterValues.Given;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --set}: values for the parameters of a policy. */
final class ParameterOption {

  @Option(
      names = "--set",
      paramLabel = "PARAMETER=VALUE",
      description =
          "Gives a parameter a value: JSON where it reads as JSON, else a text. May be given"
              + " several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  /** The values, each with the option as its place. */
  ParameterValues of(PolicyDefinition policy) {
    ParameterValues given = ParameterValues.NONE;
    for (Map.Entry<String, String> value : values.entrySet()) {
      Source source = Source.of("--set " + value.getKey(), value.getValue());
      given =
          given.with(
              new Given(
                  value.getKey(),
                  value(policy, value.getKey(), source),
                  Optional.of(source.span(0, source.text().length()))));
    }
    return given;
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
