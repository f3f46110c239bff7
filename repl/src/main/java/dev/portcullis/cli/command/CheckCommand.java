package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.cli.output.CheckReport;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.report.CheckSarif;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.InitiativeChecker;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.importer.Inputs;
import dev.portcullis.parser.DefinitionParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the faults of policies. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tells every fault of policy definitions and initiatives.",
    footer = {
      "",
      "Folders and zip files are walked. Exit code 3 where a policy is at fault;",
      "warnings alone leave it 0.",
      "",
      "Examples:",
      "  portcullis check policies/",
      "  portcullis check policies/ --format sarif > check.sarif",
      "  portcullis check my.policy --format json"
    })
public final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputOption input = new InputOption();

  @Mixin private AliasOption aliases = new AliasOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How results are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Form format = Form.text;

  /** The forms of its results. */
  enum Form {
    text,
    json,
    sarif
  }

  /** Makes the command. */
  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    Inputs inputs = input.read(console);
    CheckReport report = check(inputs, new PolicyChecker(catalog.get()));
    switch (format) {
      case text -> report.printText(console.out());
      case json -> report.printJson(console.out());
      case sarif -> CheckSarif.print(console.out(), report.diagnostics());
    }
    return report.errors() == 0 ? ExitCode.OK : ExitCode.FAULTY_INPUT;
  }

  /** Parses every file before it checks any: an initiative may include what a later file holds. */
  private static CheckReport check(Inputs inputs, PolicyChecker policies) {
    List<Outcome<List<Definition>>> files =
        inputs.policies().stream().map(DefinitionParser::parse).toList();
    DefinitionsById byId = new DefinitionsById();
    files.stream()
        .flatMap(file -> file.value().stream())
        .flatMap(List::stream)
        .filter(PolicyDefinition.class::isInstance)
        .map(PolicyDefinition.class::cast)
        .forEach(byId::add);
    CheckReport report = new CheckReport();
    report.add(inputs.diagnostics());
    for (Outcome<List<Definition>> file : files) {
      List<Diagnostic> diagnostics = new ArrayList<>(file.diagnostics());
      for (Definition definition : file.value().orElse(List.of())) {
        diagnostics.addAll(
            definition instanceof Initiative initiative
                ? new InitiativeChecker(id -> byId.find(id, initiative))
                    .check(initiative)
                    .diagnostics()
                : policies.check((PolicyDefinition) definition).diagnostics());
      }
      report.file(file.value().orElse(List.of()), diagnostics);
    }
    return report;
  }
}
