package dev.portcullis.cli.command;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.cli.output.AssignmentText;
import dev.portcullis.cli.output.AtomicFile;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.content.YamlReader;
import dev.portcullis.library.LibraryPolicy;
import dev.portcullis.library.PolicyLibrary;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new assignment. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    description =
        "Writes a new assignment: in Resource Manager's shape, or in the short one where the file"
            + " is YAML.",
    footer = {
      "",
      "Nothing is written where the policies that are given along, or else the library,",
      "take it amiss.",
      "",
      "Examples:",
      "  portcullis assignment create key-size.yaml \\",
      "      --policy \"Keys should be long\" --to kv-contoso-shared \\",
      "      --set effect=Deny policies/"
    })
final class AssignmentCreate implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", description = "The new file.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Policies that must take the assignment.")
  private List<String> paths = List.of();

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "POLICY",
      description =
          "What is assigned: the id, name or title of a definition or an initiative, among the"
              + " policies given along or in the library.")
  private String policy = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "SCOPE",
      description = "The id of a management group, a subscription, a resource group or a vault.")
  private String scope = "";

  @Option(names = "--except", paramLabel = "SCOPE", description = "What of it is left out.")
  private List<String> excluded = List.of();

  @Option(names = "--name", paramLabel = "NAME", description = "The name of the assignment.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PARAMETER=VALUE",
      description = "A parameter and its value: JSON where it reads as JSON, else a text.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--enforcement",
      paramLabel = "MODE",
      defaultValue = "on",
      description = "${COMPLETION-CANDIDATES}: whether its effect acts. Default: on.")
  private Enforcement enforcement = Enforcement.on;

  @Mixin private AliasOption aliases = new AliasOption();

  AssignmentCreate(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file)) {
      console.error(file + " is there already; `assignment set` changes it");
      return ExitCode.USAGE;
    }
    AssignmentText written =
        new AssignmentText(
            paths.isEmpty()
                ? PolicyLibrary.find(policy).map(LibraryPolicy::id).orElse(policy)
                : policy,
            scope,
            name,
            excluded,
            json(values),
            enforcement == Enforcement.on);
    String text = YamlReader.reads(file) ? written.yaml() : written.json();
    Source source = Source.of(file.toString(), text);
    Outcome<JsonValue> parsed =
        YamlReader.reads(file) ? YamlReader.read(source) : JsonParser.parse(source);
    Outcome<List<Assignment>> read = parsed.then(AssignmentReader::read);
    console.tell(read.diagnostics());
    if (read.failed() || !isTaken(read.orElseThrow())) {
      return ExitCode.FAULTY_INPUT;
    }
    AtomicFile.write(file, text);
    console.out().printf("\"%s\" is assigned now, in %s%n", policy, file);
    console.out().flush();
    return ExitCode.OK;
  }

  private boolean isTaken(List<Assignment> assignments) throws IOException {
    if (paths.isEmpty() && PolicyLibrary.find(policy).isEmpty()) {
      return true;
    }
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    Inputs inputs = InputReader.read(paths, console.in());
    return catalog.isPresent() && Workspace.isSound(inputs, assignments, catalog.get(), console);
  }

  private static Map<String, String> json(Map<String, String> values) {
    Map<String, String> json = new LinkedHashMap<>();
    values.forEach((parameter, value) -> json.put(parameter, GivenValues.json(value)));
    return json;
  }
}
