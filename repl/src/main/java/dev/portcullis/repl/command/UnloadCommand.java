package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.repl.session.Session;
import java.util.List;

/** Forgets what was read. */
final class UnloadCommand implements ReplCommand {

  @Override
  public String name() {
    return "unload";
  }

  @Override
  public String summary() {
    return "forgets all that is loaded or typed";
  }

  @Override
  public int run(Session session, List<String> words) {
    return session.load(List.of()) ? ExitCode.OK : ExitCode.FAULTY_INPUT;
  }
}
