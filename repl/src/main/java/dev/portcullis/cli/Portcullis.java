package dev.portcullis.cli;

import dev.portcullis.cli.command.AssignmentCommand;
import dev.portcullis.cli.command.CheckCommand;
import dev.portcullis.cli.command.CompileCommand;
import dev.portcullis.cli.command.ConvertCommand;
import dev.portcullis.cli.command.DecideCommand;
import dev.portcullis.cli.command.EvalCommand;
import dev.portcullis.cli.command.EventsCommand;
import dev.portcullis.cli.command.ExemptionCommand;
import dev.portcullis.cli.command.ExplainCommand;
import dev.portcullis.cli.command.LibraryCommand;
import dev.portcullis.cli.command.ScanCommand;
import dev.portcullis.cli.command.WatchCommand;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The {@code portcullis} command with its verbs. */
@Command(
    name = "portcullis",
    description = "An open policy engine for key vaults. Without a verb it opens the prompt.",
    mixinStandardHelpOptions = true,
    versionProvider = Portcullis.Version.class,
    footer = {
      "",
      "Exit codes: 0 fine; 1 our own fault; 2 wrong usage; 3 faults in policies or",
      "input; 4 denied, or a violation of an enforced deny.",
      "",
      "Examples:",
      "  portcullis",
      "  portcullis scan examples/contoso",
      "  portcullis check policies/",
      "  portcullis scan --help"
    })
public final class Portcullis implements Callable<Integer> {

  private final PromptCommand prompt;

  private Portcullis(PromptCommand prompt) {
    this.prompt = prompt;
  }

  /**
   * The command line for some arguments, talking through a console; what it prompts for is read
   * from a pipe.
   */
  public static CommandLine commandLine(Console console, String... arguments) {
    return commandLine(console, false, arguments);
  }

  /**
   * The command line for some arguments, talking through a console.
   *
   * @param interactive whether a terminal is at both ends, so that the prompt may use it
   */
  static CommandLine commandLine(Console console, boolean interactive, String... arguments) {
    CommandLine commands = new CommandLine(new Portcullis(new PromptCommand(console, interactive)));
    Map<String, Supplier<Object>> verbs = verbs(console, interactive);
    // To look at the options of all verbs takes longer than many a verb runs.
    if (arguments.length > 0 && verbs.containsKey(arguments[0])) {
      verbs.keySet().retainAll(Set.of(arguments[0]));
    }
    verbs.forEach((name, verb) -> commands.addSubcommand(name, verb.get()));
    return commands
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.colored() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((fault, rejected) -> UsageFault.tell(fault, console))
        .setExecutionExceptionHandler(
            (fault, command, parsed) -> ownFault(fault, console, command));
  }

  /** What makes each verb, in the order of the help. */
  private static Map<String, Supplier<Object>> verbs(Console console, boolean interactive) {
    Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
    verbs.put("prompt", () -> new PromptCommand(console, interactive));
    verbs.put("scan", () -> new ScanCommand(console));
    verbs.put("decide", () -> new DecideCommand(console));
    verbs.put("events", () -> new EventsCommand(console));
    verbs.put("eval", () -> new EvalCommand(console));
    verbs.put("check", () -> new CheckCommand(console));
    verbs.put("convert", () -> new ConvertCommand(console));
    verbs.put("compile", () -> new CompileCommand(console));
    verbs.put("assignment", () -> AssignmentCommand.commandLine(console));
    verbs.put("exemption", () -> ExemptionCommand.commandLine(console));
    verbs.put("watch", () -> new WatchCommand(console));
    verbs.put("library", () -> LibraryCommand.commandLine(console));
    verbs.put("explain", () -> new ExplainCommand(console));
    return verbs;
  }

  @Override
  public Integer call() throws IOException {
    return prompt.call();
  }

  /** Tells of what went wrong without the user having done anything wrong. */
  private static int ownFault(Exception fault, Console console, CommandLine command)
      throws Exception {
    if (fault instanceof IOException unusable) {
      console.error(command.getCommandName() + ": " + FileFault.of(unusable));
      return ExitCode.FAULTY_INPUT;
    }
    if (fault instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      console.error(command.getCommandName() + ": " + FileFault.of(unchecked.getCause()));
      return ExitCode.FAULTY_INPUT;
    }
    console.error("this is a fault of Portcullis, not yours; please report it with what follows");
    fault.printStackTrace(console.err());
    console.err().flush();
    return ExitCode.INTERNAL_ERROR;
  }

  /** The version, as the jar's manifest gives it. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Portcullis.class.getPackage().getImplementationVersion();
      return new String[] {"portcullis " + (version == null ? "(not packaged)" : version)};
    }
  }
}
