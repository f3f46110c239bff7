package dev.portcullis.cli;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.name.NearestNames;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what is wrong with a command line in a few lines: what it is, what may have been meant, and
 * where the usage stands.
 */
final class UsageFault {

  private final ParameterException fault;
  private final CommandSpec command;

  private UsageFault(ParameterException fault) {
    this.fault = fault;
    this.command = fault.getCommandLine().getCommandSpec();
  }

  /** Tells of a fault and gives the exit code. */
  static int tell(ParameterException fault, Console console) {
    UsageFault told = new UsageFault(fault);
    console.error(told.message());
    told.hint().ifPresent(console.err()::println);
    console.err().println("`" + told.command.qualifiedName() + " --help` tells the usage");
    console.err().flush();
    return ExitCode.USAGE;
  }

  private String message() {
    return unmatched()
        .map(
            argument -> {
              if (argument.startsWith("-")) {
                return "there is no option `" + argument + "`";
              }
              return verbs().isEmpty()
                  ? "`" + argument + "` is one argument too many"
                  : "there is no verb `" + argument + "`";
            })
        .orElseGet(() -> String.valueOf(fault.getMessage()));
  }

  private Optional<String> hint() {
    return unmatched()
        .flatMap(
            argument ->
                NearestNames.hint(
                    argument, argument.startsWith("-") ? command.optionsMap().keySet() : verbs()));
  }

  private Optional<String> unmatched() {
    return fault instanceof UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream().findFirst()
        : Optional.empty();
  }

  private Collection<String> verbs() {
    CommandLine line = fault.getCommandLine();
    return line.getSubcommands().keySet();
  }
}
