package dev.portcullis.cli.command;

import dev.portcullis.cli.output.AtomicFile;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.drl.writer.DrlWriter;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.importer.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes policies as DRL. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    description = "Writes policies as DRL that a stock Drools 10 loads.",
    footer = {
      "",
      "Assignments give values to parameters and say whom a policy reaches; without",
      "any, those of --set and else the defaults hold for every object. The rules need",
      "portcullis-drl on the class path. Exit code 3, and nothing written, where DRL",
      "cannot say something.",
      "",
      "Examples:",
      "  portcullis compile examples/contoso",
      "  portcullis compile policies/ -o rules/policies.drl",
      "  portcullis compile key-size.policy --set minimumSize=3072 --set effect=Deny"
    })
public final class CompileCommand implements Callable<Integer> {

  private static final String PACKAGE = "[a-z_][a-zA-Z0-9_]*(\\.[a-z_][a-zA-Z0-9_]*)*";

  private final Console console;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private InputOption input = new InputOption();
  @Mixin private ParameterOption parameters = new ParameterOption();
  @Mixin private AliasOption aliases = new AliasOption();

  @Option(
      names = "--package",
      paramLabel = "NAME",
      defaultValue = "policies",
      description = "The package of the rules. Default: ${DEFAULT-VALUE}.")
  private String packageName = "policies";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  /** Makes the command. */
  public CompileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!packageName.matches(PACKAGE)) {
      throw new ParameterException(
          command.commandLine(), "`" + packageName + "` is no name of a package");
    }
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Inputs inputs = input.read(console);
    if (!parameters.isEmpty() && !inputs.assignments().isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--set is for policies that nothing assigns: here assignments give the values");
    }
    Optional<AssignedPolicies> assigned =
        Workspace.assign(inputs, parameters, catalog.get(), console);
    if (assigned.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Outcome<String> written = write(inputs, assigned.get());
    console.tell(written.diagnostics());
    if (written.failed()) {
      return ExitCode.FAULTY_INPUT;
    }
    if (output.isPresent()) {
      AtomicFile.write(output.get(), written.orElseThrow());
    } else {
      console.out().print(written.orElseThrow());
      console.out().flush();
    }
    return ExitCode.OK;
  }

  /** A rule knows no exemption: it would find what somebody has accepted. */
  private Outcome<String> write(Inputs inputs, AssignedPolicies assigned) {
    List<Diagnostic> refused =
        inputs.exemptions().stream()
            .map(
                file ->
                    Diagnostic.of(
                        DiagnosticCode.NOT_SUPPORTED,
                        file.span(),
                        "exemptions cannot be written as DRL",
                        "leave the file out to compile without them"))
            .toList();
    return refused.isEmpty()
        ? DrlWriter.write(packageName, assigned.policies())
        : Outcome.failure(refused);
  }
}
