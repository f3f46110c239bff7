package dev.portcullis.repl;

import dev.portcullis.cli.output.ExitCode;
import java.io.BufferedReader;
import java.io.IOException;

/** Answers statements that come from a file or a pipe: no banner, no prompt, no history. */
public final class Script {

  private Script() {}

  /**
   * Answers each statement until there is no more, or one ends the session.
   *
   * @return the exit code of the first statement that was at fault, else 0
   */
  public static int run(Repl repl, BufferedReader lines) throws IOException {
    int exitCode = ExitCode.OK;
    StringBuilder statement = new StringBuilder();
    String line = lines.readLine();
    while (line != null && !repl.session().isOver()) {
      statement.append(line);
      line = lines.readLine();
      if (line != null && Statement.isUnfinished(statement.toString())) {
        statement.append('\n');
      } else {
        int code = repl.reply(statement.toString());
        exitCode = exitCode == ExitCode.OK ? code : exitCode;
        statement.setLength(0);
      }
    }
    return exitCode;
  }
}
