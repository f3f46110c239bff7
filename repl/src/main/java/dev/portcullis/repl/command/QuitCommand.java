package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.repl.session.Session;
import java.util.List;

/** Ends the session. */
final class QuitCommand implements ReplCommand {

  @Override
  public String name() {
    return "quit";
  }

  @Override
  public List<String> otherNames() {
    return List.of("exit", "q");
  }

  @Override
  public String summary() {
    return "ends the session, as Ctrl-D on an empty line does";
  }

  @Override
  public int run(Session session, List<String> words) {
    session.end();
    return ExitCode.OK;
  }
}
