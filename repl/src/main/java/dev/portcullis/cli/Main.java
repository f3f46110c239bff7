package dev.portcullis.cli;

import dev.portcullis.cli.output.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the process begins: its streams, its clock and its exit code. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code. Whether a terminal reads what it
   * writes is for the launcher to say: Java sees only whether all streams are terminals.
   */
  public static void main(String[] arguments) {
    Console console =
        new Console(
            writer(System.out),
            writer(System.err),
            System.in,
            Clock.systemUTC(),
            Boolean.getBoolean("portcullis.terminal.out") && System.getenv("NO_COLOR") == null,
            Boolean.getBoolean("portcullis.terminal.err"));
    boolean interactive =
        Boolean.getBoolean("portcullis.terminal.in")
            && Boolean.getBoolean("portcullis.terminal.out");
    int exitCode = Portcullis.commandLine(console, interactive).execute(arguments);
    console.out().flush();
    console.err().flush();
    System.exit(exitCode);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
