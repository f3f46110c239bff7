package dev.portcullis.cli.command;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.cli.output.CheckReport;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.importer.Inputs;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells the faults of policies. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tells every fault of policy definitions and initiatives.",
    footer = {
      "",
      "Folders and zip files are walked. Exit code 3 where a policy is at fault; warnings alone",
      "leave it 0.",
      "",
      "Examples:",
      "  portcullis check policies/",
      "  portcullis check my.policy --format json"
    })
public final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputOption input = new InputOption();

  @Mixin private AliasOption aliases = new AliasOption();
  @Mixin private FormatOption format = new FormatOption();

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
    PolicyChecker checker = new PolicyChecker(catalog.get());
    CheckReport report = new CheckReport();
    report.add(inputs.diagnostics());
    for (Source file : inputs.policies()) {
      check(file, checker, report);
    }
    if (format.json()) {
      report.printJson(console.out());
    } else {
      report.printText(console.out());
    }
    return report.errors() == 0 ? ExitCode.OK : ExitCode.FAULTY_INPUT;
  }

  private static void check(Source file, PolicyChecker checker, CheckReport report) {
    Outcome<List<Definition>> parsed = DefinitionParser.parse(file);
    List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
    for (Definition definition : parsed.value().orElse(List.of())) {
      if (definition instanceof PolicyDefinition policy) {
        diagnostics.addAll(checker.check(policy).diagnostics());
      }
    }
    report.file(parsed.value().orElse(List.of()), diagnostics);
  }
}
