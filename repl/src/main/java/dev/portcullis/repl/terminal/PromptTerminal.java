package dev.portcullis.repl.terminal;

import dev.portcullis.cli.output.Console;
import dev.portcullis.repl.Repl;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal of the process, with a prompt in it. */
public final class PromptTerminal {

  private PromptTerminal() {}

  /**
   * Opens the terminal and answers what is typed there, until the user leaves.
   *
   * @param colored whether colours are wanted; a terminal that is dumb has none
   * @param repl makes what answers, for the console of the terminal
   * @param history where statements are kept; absent means nowhere
   * @param paths what is read before the first prompt
   * @return the exit code
   */
  public static int open(
      Clock clock,
      boolean colored,
      Function<Console, Repl> repl,
      Optional<Path> history,
      List<String> paths)
      throws IOException {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .encoding(StandardCharsets.UTF_8)
            .build()) {
      boolean colours = colored && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
      PrintWriter writer = terminal.writer();
      Console console =
          new Console(writer, writer, InputStream.nullInputStream(), clock, colours, true);
      return new Prompt(terminal, repl.apply(console), history).run(paths);
    }
  }
}
