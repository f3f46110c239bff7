package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Makes, changes and shows assignments, each by a command of its own. */
@Command(
    name = "assignment",
    mixinStandardHelpOptions = true,
    description = "Makes, changes and shows assignments of policies.",
    footer = {
      "",
      "Examples:",
      "  portcullis assignment show examples/contoso",
      "  portcullis assignment set assignments.yaml --set effect=Deny",
      "  portcullis assignment set assignments.yaml --enforcement off",
      "  portcullis assignment effective kv-contoso-shared examples/contoso"
    })
public final class AssignmentCommand {

  private AssignmentCommand() {}

  /** The command with its subcommands. */
  public static CommandLine commandLine(Console console) {
    return new CommandLine(new AssignmentCommand())
        .addSubcommand(new AssignmentCreate(console))
        .addSubcommand(new AssignmentSet(console))
        .addSubcommand(new AssignmentShow(console))
        .addSubcommand(new AssignmentEffective(console));
  }
}
