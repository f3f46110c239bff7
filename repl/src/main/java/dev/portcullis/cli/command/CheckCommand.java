package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.cli.output.CheckReport;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.LibraryTree;
import dev.portcullis.cli.report.CheckSarif;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.AzureTarget;
import dev.portcullis.engine.check.InitiativeChecker;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.importer.Inputs;
import dev.portcullis.library.PolicyLibrary;
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
      "  portcullis check my.policy --format json",
      "  portcullis check policies/ --target azure"
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

  @Option(
      names = "--target",
      paramLabel = "SERVICE",
      description =
          "${COMPLETION-CANDIDATES}: tells too of each definition whether the service would take"
              + " it, and why not.")
  private Optional<Target> target = Optional.empty();

  /** Where definitions are meant to go. */
  enum Target {
    azure
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
    CheckReport report =
        check(
            inputs,
            new PolicyChecker(catalog.get()),
            target.map(any -> new AzureTarget(catalog.get())));
    switch (format) {
      case text -> report.printText(console.out());
      case json -> report.printJson(console.out());
      case sarif -> CheckSarif.print(console.out(), report.diagnostics());
    }
    return report.errors() == 0 && !report.isRefused() ? ExitCode.OK : ExitCode.FAULTY_INPUT;
  }

  /** Parses every file before it checks any: an initiative may include what a later file holds. */
  private static CheckReport check(
      Inputs inputs, PolicyChecker policies, Optional<AzureTarget> azure) {
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
        List<Diagnostic> found = new ArrayList<>();
        if (definition instanceof PolicyDefinition policy) {
          found.addAll(policies.check(policy).diagnostics());
          azure.ifPresent(
              target -> {
                found.addAll(target.check(policy));
                report.target(policy, found.stream().filter(AzureTarget::isRefused).toList());
              });
        } else {
          Initiative initiative = (Initiative) definition;
          found.addAll(
              new InitiativeChecker(id -> find(id, initiative, byId))
                  .check(initiative)
                  .diagnostics());
        }
        diagnostics.addAll(found);
      }
      report.file(file.value().orElse(List.of()), diagnostics);
    }
    return report;
  }

  private static Optional<PolicyDefinition> find(
      String id, Initiative initiative, DefinitionsById byId) {
    return byId.find(id, initiative)
        .or(
            () ->
                PolicyLibrary.find(id)
                    .map(LibraryTree::of)
                    .filter(PolicyDefinition.class::isInstance)
                    .map(PolicyDefinition.class::cast));
  }
}
