package dev.portcullis.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.output.AssignedPolicyJson;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.cli.output.TextTable;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.value.Value;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows assigned policies with their values. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows which policies are assigned where, and with which values.",
    footer = {"", "Examples:", "  portcullis assignment show examples/contoso --format json"})
final class AssignmentShow implements Callable<Integer> {

  private final Console console;

  @Mixin private InputOption input = new InputOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private AliasOption aliases = new AliasOption();

  AssignmentShow(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Optional<AssignedPolicies> assigned =
        Workspace.assign(input.read(console), catalog.get(), console);
    if (assigned.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    if (format.json()) {
      printJson(assigned.get());
    } else {
      print(assigned.get());
    }
    return ExitCode.OK;
  }

  private void print(AssignedPolicies assigned) {
    TextTable table =
        new TextTable("assignment", "policy", "effect", "enforced", "scope", "values");
    for (AssignedPolicy policy : assigned.policies()) {
      table.row(
          policy.assignment().title(),
          policy.title(),
          policy.policy().effectText(),
          policy.isEnforced() ? "yes" : "no",
          policy.assignment().scope().id().isEmpty()
              ? "everything"
              : policy.assignment().scope().id(),
          values(policy));
    }
    table.print(console.out());
    console.out().flush();
  }

  /** The values as {@code name = value}, in the order of the definition. */
  static String values(AssignedPolicy policy) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Value> value : policy.policy().parameters().members().entrySet()) {
      text.append(text.length() == 0 ? "" : ", ")
          .append(value.getKey())
          .append(" = ")
          .append(value.getValue());
    }
    return text.toString();
  }

  private void printJson(AssignedPolicies assigned) throws IOException {
    try (JsonOutput output = JsonOutput.indented(console.out())) {
      JsonGenerator json = output.generator();
      json.writeStartArray();
      for (AssignedPolicy policy : assigned.policies()) {
        json.writeStartObject();
        AssignedPolicyJson.members(output, policy);
        json.writeStringField("scope", policy.assignment().scope().id());
        json.writeFieldName("parameters");
        output.value(policy.policy().parameters());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
