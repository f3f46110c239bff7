package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.List;

/** Reads again what was read before. */
final class ReloadCommand implements ReplCommand {

  @Override
  public String name() {
    return "reload";
  }

  @Override
  public String summary() {
    return "reads again what is loaded";
  }

  @Override
  public List<String> details() {
    return List.of("After a change to a file. Policies that were typed are forgotten.");
  }

  @Override
  public int run(Session session, List<String> words) {
    if (session.paths().isEmpty()) {
      throw new Refusal("nothing is loaded; `:load PATH` reads policies and an inventory");
    }
    return session.load(session.paths()) ? ExitCode.OK : ExitCode.FAULTY_INPUT;
  }
}
