package dev.portcullis.repl.command;

import dev.portcullis.cli.command.PointInTime;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** Says or sets the instant to judge by. */
final class AsOfCommand implements ReplCommand {

  private static final String NOW = "now";

  @Override
  public String name() {
    return "as-of";
  }

  @Override
  public String arguments() {
    return "[TIME|now]";
  }

  @Override
  public String summary() {
    return "says or sets the instant to judge by";
  }

  @Override
  public List<String> details() {
    return List.of(
        "At first it is the time at which the prompt was opened; it stays until it is set.",
        "",
        "  :as-of 2026-12-31",
        "  :as-of 2026-12-31T18:00:00+01:00",
        "  :as-of now");
  }

  @Override
  public int run(Session session, List<String> words) {
    if (words.size() > 1) {
      throw new Refusal("one time, such as `:as-of 2026-12-31`");
    }
    if (!words.isEmpty()) {
      session.judgeAsOf(instant(session, words.get(0)));
    }
    session.console().out().println("as of " + session.asOf());
    return ExitCode.OK;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return List.of(Suggestion.of(NOW, "the time it is"));
  }

  private static Instant instant(Session session, String word) {
    if (word.equals(NOW)) {
      return session.console().clock().instant();
    }
    try {
      return PointInTime.parse(word);
    } catch (DateTimeException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }
}
