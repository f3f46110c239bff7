package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.LibraryReport;
import dev.portcullis.library.LibraryFilter;
import dev.portcullis.library.LibraryPolicy;
import dev.portcullis.library.PolicyLibrary;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Searches names, titles and pages. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Lists what speaks of all words, in its name, its title or its page: what is named so comes"
            + " first.",
    footer = {
      "",
      "Examples:",
      "  portcullis library search wildcard",
      "  portcullis library search rsa size"
    })
final class LibrarySearch implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words or parts of words.")
  private List<String> words = List.of();

  @Mixin private FormatOption format = new FormatOption();

  LibrarySearch(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<LibraryPolicy> found = PolicyLibrary.find(LibraryFilter.ofWords(words));
    if (format.json()) {
      LibraryReport.listJson(found, console.out());
    } else {
      LibraryReport.list(found, console.out());
    }
    return ExitCode.OK;
  }
}
