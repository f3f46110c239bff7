package dev.portcullis.cli;

import dev.portcullis.cli.output.Console;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What one run of the command gave.
 *
 * @param exitCode its exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record CommandRun(int exitCode, String out, String err) {

  /** The instant of every run. */
  static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  /** Runs the command with nothing on standard input. */
  static CommandRun of(String... arguments) {
    return withInput("", arguments);
  }

  /** Runs the command with a text on standard input. */
  static CommandRun withInput(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            Clock.fixed(NOW, ZoneOffset.UTC),
            false,
            false);
    int exitCode = Portcullis.commandLine(console, arguments).execute(arguments);
    console.out().flush();
    console.err().flush();
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
