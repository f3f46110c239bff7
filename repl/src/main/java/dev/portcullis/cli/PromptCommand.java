package dev.portcullis.cli;

import dev.portcullis.cli.command.AliasOption;
import dev.portcullis.cli.command.ClockOption;
import dev.portcullis.cli.command.EngineOption;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.repl.Repl;
import dev.portcullis.repl.Script;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.terminal.HistoryFile;
import dev.portcullis.repl.terminal.PromptTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the prompt in a terminal; answers standard input statement by statement elsewhere. */
@Command(
    name = "prompt",
    mixinStandardHelpOptions = true,
    description = "Opens the prompt: type a condition and see what matches.",
    footer = {
      "",
      "`portcullis` alone does the same with nothing loaded. Where standard input or output is no",
      "terminal, statements are read from standard input, without a banner or a prompt; the exit",
      "code is that of the first that is at fault: 2 for a command, 3 for a condition or a policy.",
      "",
      "Examples:",
      "  portcullis prompt examples/contoso",
      "  echo 'for certificate when validityInMonths > 24' | portcullis prompt examples/contoso"
    })
final class PromptCommand implements Callable<Integer> {

  private final Console console;
  private final boolean interactive;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Policies, assignments and inventory to load: files, folders and zip files.")
  private List<String> paths = List.of();

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = {
        "Where statements are kept. Default: portcullis/history in $$XDG_STATE_HOME,"
            + " else in ~/.local/state."
      })
  private Optional<Path> history = Optional.empty();

  @Option(names = "--no-history", description = "Keep no statements.")
  private boolean withoutHistory;

  @Mixin private ClockOption clock = new ClockOption();
  @Mixin private EngineOption engine = new EngineOption();
  @Mixin private AliasOption aliases = new AliasOption();

  /**
   * Makes the command.
   *
   * @param interactive whether a terminal is at both ends, so that there is somebody to prompt
   */
  PromptCommand(Console console, boolean interactive) {
    this.console = console;
    this.interactive = interactive;
  }

  @Override
  public Integer call() throws IOException {
    Optional<AliasCatalog> catalog = aliases.catalog(console);
    if (catalog.isEmpty()) {
      return ExitCode.FAULTY_INPUT;
    }
    return interactive ? prompt(catalog.get()) : script(catalog.get());
  }

  private int prompt(AliasCatalog catalog) throws IOException {
    Optional<Path> file =
        withoutHistory
            ? Optional.empty()
            : history.or(
                () ->
                    Optional.of(
                        HistoryFile.usual(
                            System.getenv(), Path.of(System.getProperty("user.home")))));
    return PromptTerminal.open(
        console.clock(), console.colored(), talk -> repl(talk, catalog), file, paths);
  }

  private int script(AliasCatalog catalog) throws IOException {
    Repl repl = repl(console, catalog);
    int loaded = paths.isEmpty() ? ExitCode.OK : repl.load(paths);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    int answered = Script.run(repl, lines);
    return loaded == ExitCode.OK ? answered : loaded;
  }

  private Repl repl(Console talk, AliasCatalog catalog) {
    return new Repl(
        new Session(
            talk,
            catalog,
            clock.instant(console.clock()).truncatedTo(ChronoUnit.SECONDS),
            engine.engine(),
            System::nanoTime));
  }
}
