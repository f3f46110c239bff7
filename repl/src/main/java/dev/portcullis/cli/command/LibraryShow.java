package dev.portcullis.cli.command;

import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.LibraryReport;
import dev.portcullis.cli.output.LibraryTree;
import dev.portcullis.library.LibraryPolicy;
import dev.portcullis.printer.AzurePolicyPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a policy of the library: its page, its text, or what it must be given. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows the page of a policy or an initiative, or its text.",
    footer = {
      "",
      "Examples:",
      "  portcullis library show key-rsa-size",
      "  portcullis library show key-rsa-size --needs-input",
      "  portcullis library show key-rsa-size --to json"
    })
final class LibraryShow implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "POLICY", description = "Its name, its id or its title.")
  private String name = "";

  @Option(
      names = "--needs-input",
      description =
          "Only the parameters that have no default, so that an assignment must give one.")
  private boolean needsInput;

  @Option(
      names = "--to",
      paramLabel = "LANGUAGE",
      description =
          "The definition itself, as ${COMPLETION-CANDIDATES}: in our language with its tests, or as"
              + " Azure Policy JSON.")
  private Optional<Language> language = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  /** How a definition is spelled. */
  enum Language {
    policy,
    json
  }

  LibraryShow(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<LibraryPolicy> found = LibraryName.find(name, console);
    if (found.isEmpty()) {
      return ExitCode.USAGE;
    }
    LibraryPolicy entry = found.get();
    if (language.isPresent()) {
      console.out().print(text(entry, language.get()));
      console.out().flush();
    } else if (format.json()) {
      LibraryReport.policyJson(entry, parameters(entry), console.out());
    } else if (needsInput) {
      tellParameters(entry);
    } else {
      console.out().print(entry.page());
      console.out().flush();
    }
    return ExitCode.OK;
  }

  private void tellParameters(LibraryPolicy entry) {
    List<ParameterDefinition> parameters = parameters(entry);
    if (parameters.isEmpty()) {
      console.out().println("\"" + entry.title() + "\" needs no parameter");
      console.out().flush();
    } else {
      LibraryReport.needed(parameters, console.out());
    }
  }

  /** Its parameters, or those alone that have no default. */
  private List<ParameterDefinition> parameters(LibraryPolicy entry) {
    return LibraryTree.of(entry).parameters().orElse(List.of()).stream()
        .filter(parameter -> !needsInput || parameter.defaultValue().isEmpty())
        .toList();
  }

  private static String text(LibraryPolicy entry, Language language) {
    return language == Language.policy
        ? entry.source().text()
        : AzurePolicyPrinter.print(LibraryTree.of(entry));
  }
}
