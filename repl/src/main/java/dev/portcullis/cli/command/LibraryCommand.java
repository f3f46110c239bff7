package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.LibraryReport;
import dev.portcullis.library.PolicyLibrary;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the library holds; its subcommands narrow it down and show one policy of it. */
@Command(
    name = "library",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the policies and initiatives that come with Portcullis.",
      "An assignment may name each by its id or title, without any file of its own."
    },
    footer = {
      "",
      "Examples:",
      "  portcullis library",
      "  portcullis library list --category certificates --effect deny",
      "  portcullis library search rotation",
      "  portcullis library show key-rotates-before-expiry",
      "  portcullis library show key-validity --needs-input"
    })
public final class LibraryCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private FormatOption format = new FormatOption();

  private LibraryCommand(Console console) {
    this.console = console;
  }

  /** The command with its subcommands. */
  public static CommandLine commandLine(Console console) {
    return new CommandLine(new LibraryCommand(console))
        .addSubcommand(new LibraryList(console))
        .addSubcommand(new LibrarySearch(console))
        .addSubcommand(new LibraryShow(console));
  }

  @Override
  public Integer call() throws IOException {
    if (format.json()) {
      LibraryReport.listJson(PolicyLibrary.entries(), console.out());
    } else {
      LibraryReport.list(PolicyLibrary.entries(), console.out());
    }
    return ExitCode.OK;
  }
}
