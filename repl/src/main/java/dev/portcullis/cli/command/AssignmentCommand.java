package dev.portcullis.cli.command;

import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonObject;
import dev.portcullis.cli.output.AtomicFile;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.EnforcementMode;
import dev.portcullis.engine.assign.reader.AssignmentEditor;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes an assignment in its file. */
@Command(
    name = "assignment",
    mixinStandardHelpOptions = true,
    description = "Changes an assignment in its file; the file as it was is kept beside it.",
    footer = {
      "",
      "Examples:",
      "  portcullis assignment assignments.json --enforcement off",
      "  portcullis assignment assignments.json --name cert-validity --set effect=Deny"
    })
public final class AssignmentCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The JSON file that holds the assignment.")
  private Path file = Path.of("");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Which assignment, where the file holds several.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--enforcement",
      paramLabel = "MODE",
      description = "${COMPLETION-CANDIDATES}: whether its effect acts, or only its findings tell.")
  private Optional<Enforcement> enforcement = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PARAMETER=VALUE",
      description =
          "Gives a parameter a value: JSON where it reads as JSON, else a text. May be given"
              + " several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  /** Whether the effect acts. */
  enum Enforcement {
    on,
    off
  }

  /** Makes the command. */
  public AssignmentCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (enforcement.isEmpty() && values.isEmpty()) {
      console.error("nothing to change: give --enforcement or --set");
      return ExitCode.USAGE;
    }
    Optional<Source> text = TextFile.read(file, console);
    if (text.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Source source = text.get();
    Outcome<JsonValue> parsed = JsonParser.parse(source);
    Outcome<List<Assignment>> read = parsed.then(AssignmentReader::read);
    console.tell(read.diagnostics());
    if (read.failed()) {
      return ExitCode.FAULTY_INPUT;
    }
    Optional<Integer> index = choose(read.orElseThrow());
    if (index.isEmpty()) {
      return ExitCode.USAGE;
    }
    JsonObject assignment = AssignmentEditor.assignments(parsed.orElseThrow()).get(index.get());
    write(edit(source.text(), assignment));
    tell(read.orElseThrow().get(index.get()));
    return ExitCode.OK;
  }

  private Optional<Integer> choose(List<Assignment> assignments) {
    for (int index = 0; index < assignments.size(); index++) {
      String candidate = assignments.get(index).name();
      if (name.map(candidate::equalsIgnoreCase).orElse(assignments.size() == 1)) {
        return Optional.of(index);
      }
    }
    console.error(
        "%s; the file holds %s"
            .formatted(
                name.map(wanted -> "no assignment is called `" + wanted + "`")
                    .orElse("which assignment? give --name"),
                String.join(", ", assignments.stream().map(Assignment::name).toList())));
    return Optional.empty();
  }

  private String edit(String text, JsonObject assignment) {
    AssignmentEditor editor = AssignmentEditor.of(text);
    enforcement.ifPresent(
        switched ->
            editor.enforcementMode(
                assignment,
                switched == Enforcement.on
                    ? EnforcementMode.DEFAULT
                    : EnforcementMode.DO_NOT_ENFORCE));
    values.forEach((parameter, value) -> editor.parameter(assignment, parameter, json(value)));
    return editor.edited();
  }

  private static String json(String value) {
    return JsonParser.parse(Source.of("value", value)).failed()
        ? "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : value;
  }

  private void write(String text) throws IOException {
    // With a dot in front, since the walk over a folder must not take it for an assignment.
    Path kept = file.resolveSibling("." + file.getFileName() + ".before");
    Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
    AtomicFile.write(file, text);
    console.note("the file as it was is kept as " + kept);
  }

  private void tell(Assignment before) {
    enforcement.ifPresent(
        switched ->
            console.out().printf("\"%s\": enforcement is %s now%n", before.title(), switched));
    values.forEach(
        (parameter, value) ->
            console.out().printf("\"%s\": %s is %s now%n", before.title(), parameter, value));
    console.out().flush();
  }
}
