package dev.portcullis.repl.terminal;

import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.Style;
import dev.portcullis.name.TypeNames;
import dev.portcullis.repl.Repl;
import dev.portcullis.repl.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** Reads statements from a terminal and has them answered, until the user leaves. */
final class Prompt {

  private final Repl repl;
  private final Session session;
  private final LineReader reader;

  Prompt(Terminal terminal, Repl repl, Optional<Path> history) {
    this.repl = repl;
    this.session = repl.session();
    terminal.handle(Signal.INT, signal -> session.interruption().ask());
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("portcullis")
            .parser(new StatementParser())
            .completer(new StatementCompleter(session))
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.AUTO_FRESH_LINE, true)
            .option(Option.CASE_INSENSITIVE, true)
            .option(Option.HISTORY_TIMESTAMPED, false)
            .variable(LineReader.BLINK_MATCHING_PAREN, 0L);
    if (session.console().colored()) {
      builder.highlighter(new StatementHighlighter());
    }
    prepared(history).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    this.reader = builder.build();
  }

  /** Greets, reads these paths, and answers until the user leaves. */
  int run(List<String> paths) {
    greet();
    WarmUp.begin(session.catalog());
    if (!paths.isEmpty()) {
      repl.load(paths);
    }
    while (!session.isOver()) {
      try {
        repl.reply(read());
      } catch (UserInterruptException cleared) {
        if (cleared.getPartialLine().isBlank()) {
          session.console().note("Ctrl-D or `:quit` leaves");
        }
      } catch (EndOfFileException left) {
        session.end();
      }
    }
    return ExitCode.OK;
  }

  private void greet() {
    Console console = session.console();
    String version = Prompt.class.getPackage().getImplementationVersion();
    console
        .out()
        .println(
            Style.STRONG.on("Portcullis", console.colored())
                + (version == null ? "" : " " + version)
                + ", as of "
                + session.asOf()
                + "; :help tells what can be typed");
    console.out().flush();
  }

  private String read() {
    reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, continuation());
    return reader.readLine(prompt());
  }

  private String prompt() {
    return Style.STRONG.on(words() + ">", session.console().colored()) + " ";
  }

  private String continuation() {
    return " ".repeat(words().length() - 1) + "…> ";
  }

  private String words() {
    return "portcullis" + session.type().map(type -> " " + shortName(type)).orElse("");
  }

  private static String shortName(String type) {
    return TypeNames.shortName(type).orElse(type.substring(type.lastIndexOf('/') + 1));
  }

  /** The file of the history, if it can be used; if not, that is told and nothing is kept. */
  private Optional<Path> prepared(Optional<Path> history) {
    if (history.isEmpty()) {
      return history;
    }
    try {
      HistoryFile.prepare(history.get());
      return history;
    } catch (IOException | UnsupportedOperationException e) {
      Console console = session.console();
      console.note("no history is kept: " + history.get() + " cannot be written");
      return Optional.empty();
    }
  }
}
