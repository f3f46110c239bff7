package dev.portcullis.cli;

import dev.portcullis.cli.output.Console;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the process begins: its streams, its clock and its exit code. */
public final class Main {

  /** A report may have millions of lines. */
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code. Whether a terminal reads what it
   * writes is for the launcher to say: Java sees only whether all streams are terminals.
   */
  public static void main(String[] arguments) {
    Console console =
        new Console(
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            System.in,
            Clock.systemUTC(),
            Boolean.getBoolean("portcullis.terminal.out") && System.getenv("NO_COLOR") == null,
            Boolean.getBoolean("portcullis.terminal.err"));
    boolean interactive =
        Boolean.getBoolean("portcullis.terminal.in")
            && Boolean.getBoolean("portcullis.terminal.out");
    int exitCode = Portcullis.commandLine(console, interactive, arguments).execute(arguments);
    console.out().flush();
    console.err().flush();
    System.exit(exitCode);
  }

  private static PrintWriter writer(FileDescriptor stream) {
    OutputStream bytes = new BufferedOutputStream(new FileOutputStream(stream), BUFFER);
    Writer characters = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    return new PrintWriter(new BufferedWriter(characters, BUFFER));
  }
}
