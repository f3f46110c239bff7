package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.assign.Assignment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes an assignment in its file. */
@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    description = {
      "Changes an assignment in its file; the file as it was is kept beside it.",
      "While enforcement is off nothing is denied, and every finding is told all the same."
    },
    footer = {
      "",
      "Examples:",
      "  portcullis assignment set assignments.json --enforcement off",
      "  portcullis assignment set assignments.yaml --name cert-validity \\",
      "      --set effect=Deny"
    })
final class AssignmentSet implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "The file that holds the assignment, JSON or YAML.")
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

  AssignmentSet(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (enforcement.isEmpty() && values.isEmpty()) {
      console.error("nothing to change: give --enforcement or --set");
      return ExitCode.USAGE;
    }
    return new AssignmentFile(file, name)
        .edit(
            console,
            (editor, assignment) -> {
              enforcement.ifPresent(
                  switched -> editor.enforcementMode(assignment, switched.mode()));
              values.forEach(
                  (parameter, value) ->
                      editor.parameter(assignment, parameter, GivenValues.json(value)));
            },
            this::tell);
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
