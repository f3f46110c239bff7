package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.repl.session.Listing;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.List;

/** Shows more of the list that was shown last. */
final class MoreCommand implements ReplCommand {

  @Override
  public String name() {
    return "more";
  }

  @Override
  public String arguments() {
    return "[NUMBER]";
  }

  @Override
  public String summary() {
    return "shows the next page of the last list";
  }

  @Override
  public int run(Session session, List<String> words) {
    int number = Listing.PAGE;
    if (!words.isEmpty()) {
      if (words.size() > 1 || !words.get(0).matches("[1-9][0-9]{0,8}")) {
        throw new Refusal("say how many: `:more 50`");
      }
      number = Integer.parseInt(words.get(0));
    }
    return show(session, number);
  }

  static int show(Session session, int number) {
    if (session.listing().left() == 0) {
      throw new Refusal("there is no more to show");
    }
    session.listing().more(number);
    return ExitCode.OK;
  }
}
