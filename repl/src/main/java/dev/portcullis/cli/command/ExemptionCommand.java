package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Makes exemptions. */
@Command(
    name = "exemption",
    mixinStandardHelpOptions = true,
    description =
        "Exempts objects from assignments. `scan` tells which exemptions have ended, end soon or"
            + " cover nothing.",
    footer = {
      "",
      "Examples:",
      "  portcullis exemption create --help",
      "  portcullis exemption create exemptions.yaml \\",
      "      --object kv-contoso-shared/certificates/logistics-coldchain \\",
      "      --from certificate-validity --as waiver --until 2027-06-30"
    })
public final class ExemptionCommand {

  private ExemptionCommand() {}

  /** The command with its subcommands. */
  public static CommandLine commandLine(Console console) {
    return new CommandLine(new ExemptionCommand()).addSubcommand(new ExemptionCreate(console));
  }
}
