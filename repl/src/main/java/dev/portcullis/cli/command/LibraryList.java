package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.LibraryReport;
import dev.portcullis.library.LibraryFilter;
import dev.portcullis.library.LibraryPolicy;
import dev.portcullis.library.PolicyLibrary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what of the library has all that is asked for. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the policies and initiatives that have all that is asked for.",
    footer = {
      "",
      "Examples:",
      "  portcullis library list --category keys",
      "  portcullis library list --mode ManagedHSM --effect deny",
      "  portcullis library list --text expir --format json"
    })
final class LibraryList implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--category",
      paramLabel = "CATEGORY",
      description =
          "What a policy is for: keys, secrets, certificates, vaults, managed-hsm or initiatives;"
              + " or the category that it declares.")
  private Optional<String> category = Optional.empty();

  @Option(names = "--mode", paramLabel = "MODE", description = "Its mode, or a part of that.")
  private Optional<String> mode = Optional.empty();

  @Option(names = "--effect", paramLabel = "EFFECT", description = "An effect that it may have.")
  private Optional<String> effect = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "What its name, title or page says. May be given several times.")
  private List<String> texts = List.of();

  @Mixin private FormatOption format = new FormatOption();

  LibraryList(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<LibraryPolicy> found =
        PolicyLibrary.entries().stream()
            .filter(new LibraryFilter(category, mode, effect, texts))
            .toList();
    if (format.json()) {
      LibraryReport.listJson(found, console.out());
    } else {
      LibraryReport.list(found, console.out());
    }
    return ExitCode.OK;
  }
}
