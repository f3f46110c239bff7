package dev.portcullis.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.EffectivePolicyReport;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.Scope;
import dev.portcullis.engine.comply.EffectivePolicy;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells which policies are in force for one object. */
@Command(
    name = "effective",
    mixinStandardHelpOptions = true,
    description =
        "Tells which policies with which values are in force for an object, and why the others are"
            + " not.",
    footer = {
      "",
      "Examples:",
      "  portcullis assignment effective \\",
      "      kv-contoso-shared/certificates/payments-wallet examples/contoso"
    })
final class AssignmentEffective implements Callable<Integer> {

  private static final int MOST_NAMED = 5;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "OBJECT",
      description = "The id of an object, or what of it follows the type of its vault.")
  private String object = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Policies, assignments, exemptions and inventory.")
  private List<String> paths = List.of();

  @Mixin private ClockOption clock = new ClockOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private EngineOption engine = new EngineOption();
  @Mixin private AliasOption aliases = new AliasOption();

  AssignmentEffective(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Inputs inputs = InputReader.read(paths, console.in());
    InputNotes.sumUp(inputs.notes(), "`check --verbose` tells them all", console);
    Optional<AssignedPolicies> assigned = Workspace.assign(inputs, catalog.get(), console);
    if (assigned.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    List<Resource> found = find(inputs);
    if (found.isEmpty()) {
      console.error("the inventory has no object `" + object + "`");
      return ExitCode.FAULTY_INPUT;
    }
    Instant now = clock.instant(console.clock());
    List<List<EffectivePolicy>> effective = new ArrayList<>();
    for (Resource resource : found) {
      effective.add(
          EffectivePolicy.of(
              assigned.get(),
              engine.engine().judge(assigned.get().bound()),
              resource,
              Inventory.estate(inputs, now, ObjectValue.EMPTY)));
    }
    tell(found, effective);
    return ExitCode.OK;
  }

  /** The objects that are meant: one, or the versions of one. */
  private List<Resource> find(Inputs inputs) {
    Scope meant = new Scope(object);
    List<Resource> covered = new ArrayList<>();
    try (ResourceStream resources = inputs.resources().open(new InputLog())) {
      while (resources.hasNext()) {
        Resource resource = resources.next();
        if (meant.covers(resource.id())) {
          if (isMeant(resource)) {
            return List.of(resource);
          }
          covered.add(resource);
        }
      }
    }
    return covered.size() <= MOST_NAMED ? covered : List.of();
  }

  private boolean isMeant(Resource resource) {
    String id = resource.id();
    return id.equalsIgnoreCase(object)
        || (id.length() > object.length()
            && id.regionMatches(
                true, id.length() - object.length() - 1, "/" + object, 0, object.length() + 1));
  }

  private void tell(List<Resource> objects, List<List<EffectivePolicy>> effective)
      throws IOException {
    if (!format.json()) {
      EffectivePolicyReport report = new EffectivePolicyReport(console.out(), console.colored());
      for (int index = 0; index < objects.size(); index++) {
        report.print(objects.get(index), effective.get(index));
      }
      return;
    }
    try (JsonOutput output = JsonOutput.indented(console.out())) {
      JsonGenerator json = output.generator();
      json.writeStartArray();
      for (int index = 0; index < objects.size(); index++) {
        EffectivePolicyReport.write(output, objects.get(index), effective.get(index));
      }
      json.writeEndArray();
    }
  }
}
