package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.DecisionJson;
import dev.portcullis.cli.output.DecisionText;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.comply.Admission;
import dev.portcullis.engine.comply.AdmissionAnswer;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Allows or denies one request. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    description = "Allows or denies a request to create or change an object, and says why.",
    footer = {
      "",
      "A request holds operation, requester and resource: the object as it would be",
      "afterwards. First append and modify change the object, then deny and audit judge",
      "what came of it; an operation whose name ends in Delete is for denyAction alone.",
      "Exit code 0 where it is allowed, 4 where it is denied. An evaluation that fails",
      "denies.",
      "",
      "Examples:",
      "  portcullis decide examples/contoso/requests/renew-36-months.json \\",
      "    examples/contoso",
      "  portcullis decide - policies/ assignments/ --events decisions.ndjson"
    })
public final class DecideCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "REQUEST",
      description = "The file of the request; - for standard input.")
  private String request = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Policies, assignments and inventory: files, folders and zip files.")
  private List<String> paths = List.of();

  @Mixin private EventLogOption events = new EventLogOption();
  @Mixin private ClockOption clock = new ClockOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private EngineOption engine = new EngineOption();
  @Mixin private AliasOption aliases = new AliasOption();

  /** Makes the command. */
  public DecideCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    Optional<RequestFile> asked = RequestFile.read(request, console);
    if (catalog.isEmpty() || asked.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Inputs inputs = InputReader.read(paths, console.in());
    InputNotes.sumUp(inputs.notes(), "`check --verbose` tells them all", console);
    Optional<AssignedPolicies> assigned = Workspace.assign(inputs, catalog.get(), console);
    if (assigned.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Instant time = asked.get().time().orElseGet(() -> clock.instant(console.clock()));
    AdmissionAnswer decision =
        new Admission(assigned.get(), engine.engine().judge(assigned.get().bound()))
            .decide(
                asked.get().request(),
                Inventory.estate(inputs, time, asked.get().requestContext()));
    events.append(decision, time, asked.get().requestContext(), console);
    tell(decision, time);
    return decision.isAllowed() ? ExitCode.OK : ExitCode.DENIED;
  }

  private void tell(AdmissionAnswer decision, Instant time) throws IOException {
    if (format.json()) {
      try (JsonOutput output = JsonOutput.indented(console.out())) {
        DecisionJson.write(output, decision, time);
      }
    } else {
      DecisionText.print(console.out(), decision, console.colored());
    }
  }
}
