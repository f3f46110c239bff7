package dev.portcullis.repl.command;

import dev.portcullis.repl.session.Session;
import java.util.List;

/** Shows the rest of the list that was shown last. */
final class AllCommand implements ReplCommand {

  @Override
  public String name() {
    return "all";
  }

  @Override
  public String summary() {
    return "shows the rest of the last list";
  }

  @Override
  public int run(Session session, List<String> words) {
    return MoreCommand.show(session, Integer.MAX_VALUE);
  }
}
