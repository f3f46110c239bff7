package dev.portcullis.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.ast.Definition;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonArray;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.ast.JsonValue.JsonText;
import dev.portcullis.ast.Name;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.engine.value.JsonValues;
import dev.portcullis.library.LibraryPolicy;
import dev.portcullis.library.LibraryPolicy.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Policies and initiatives of the library: a list of them, or one with its parameters. */
public final class LibraryReport {

  private LibraryReport() {}

  /** Prints a table of what there is, and how many they are. */
  public static void list(List<LibraryPolicy> entries, PrintWriter out) {
    if (!entries.isEmpty()) {
      TextTable table = new TextTable("name", "for", "effects", "title");
      entries.forEach(
          entry ->
              table.row(
                  entry.name(), entry.folder(), String.join(", ", entry.effects()), entry.title()));
      table.print(out);
      out.println();
    }
    long initiatives = entries.stream().filter(entry -> entry.kind() == Kind.INITIATIVE).count();
    long policies = entries.size() - initiatives;
    out.printf(
        Locale.ROOT,
        "%d %s, %d %s%n",
        policies,
        policies == 1 ? "policy" : "policies",
        initiatives,
        initiatives == 1 ? "initiative" : "initiatives");
    out.flush();
  }

  /** Prints JSON in the shape of docs/schemas/library.schema.json. */
  public static void listJson(List<LibraryPolicy> entries, PrintWriter out) throws IOException {
    try (JsonOutput output = JsonOutput.indented(out)) {
      output.generator().writeStartArray();
      for (LibraryPolicy entry : entries) {
        output.generator().writeStartObject();
        members(entry, output);
        output.generator().writeEndObject();
      }
      output.generator().writeEndArray();
    }
  }

  /** Prints a table of parameters that an assignment must give a value. */
  public static void needed(List<ParameterDefinition> parameters, PrintWriter out) {
    TextTable table = new TextTable("parameter", "type", "allowed", "what it is");
    parameters.forEach(
        parameter ->
            table.row(
                parameter.name().text(),
                parameter.type().text(),
                allowed(parameter),
                metadata(parameter, "description")
                    .or(() -> metadata(parameter, "displayName"))
                    .orElse("")));
    table.print(out);
    out.flush();
  }

  /** Prints JSON in the shape of docs/schemas/library-policy.schema.json. */
  public static void policyJson(
      LibraryPolicy entry, List<ParameterDefinition> parameters, PrintWriter out)
      throws IOException {
    Definition definition = LibraryTree.of(entry);
    try (JsonOutput output = JsonOutput.indented(out)) {
      JsonGenerator json = output.generator();
      json.writeStartObject();
      members(entry, output);
      output.text("description", definition.envelope().description().map(Name::text));
      json.writeArrayFieldStart("parameters");
      for (ParameterDefinition parameter : parameters) {
        parameter(parameter, output);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void members(LibraryPolicy entry, JsonOutput output) throws IOException {
    JsonGenerator json = output.generator();
    json.writeStringField("kind", entry.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("name", entry.name());
    json.writeStringField("folder", entry.folder());
    json.writeStringField("id", entry.id());
    json.writeStringField("version", entry.version());
    json.writeStringField("category", entry.category());
    output.text("mode", Optional.of(entry.mode()).filter(mode -> !mode.isEmpty()));
    output.texts("effects", entry.effects());
    json.writeStringField("title", entry.title());
  }

  private static void parameter(ParameterDefinition parameter, JsonOutput output)
      throws IOException {
    JsonGenerator json = output.generator();
    json.writeStartObject();
    json.writeStringField("name", parameter.name().text());
    json.writeStringField("type", parameter.type().text());
    output.text("title", metadata(parameter, "displayName"));
    output.text("description", metadata(parameter, "description"));
    json.writeBooleanField("needed", parameter.defaultValue().isEmpty());
    if (parameter.allowedValues().isPresent()) {
      json.writeFieldName("allowed");
      output.value(JsonValues.value(parameter.allowedValues().get()));
    }
    if (parameter.defaultValue().isPresent()) {
      json.writeFieldName("default");
      output.value(JsonValues.value(parameter.defaultValue().get()));
    }
    json.writeEndObject();
  }

  private static String allowed(ParameterDefinition parameter) {
    return parameter.allowedValues().orElse(null) instanceof JsonArray values
        ? values.elements().stream().map(LibraryReport::text).collect(Collectors.joining(", "))
        : "";
  }

  private static String text(JsonValue value) {
    return value instanceof JsonText text ? text.json() : JsonValues.value(value).toString();
  }

  private static Optional<String> metadata(ParameterDefinition parameter, String key) {
    return parameter.metadata().orElse(null) instanceof JsonObject metadata
        ? metadata.members().stream()
            .filter(member -> member.key().is(key))
            .map(JsonValue.Member::value)
            .filter(JsonText.class::isInstance)
            .map(text -> ((JsonText) text).json())
            .findFirst()
        : Optional.empty();
  }
}
