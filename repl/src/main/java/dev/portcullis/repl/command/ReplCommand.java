package dev.portcullis.repl.command;

import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.util.List;

/** A command of the prompt: what is typed after a colon. */
public interface ReplCommand {

  /** Its name, without the colon. */
  String name();

  /** Other names it goes by. */
  default List<String> otherNames() {
    return List.of();
  }

  /** What may follow the name; empty where nothing may. */
  default String arguments() {
    return "";
  }

  /** What it does, in one line. */
  String summary();

  /** What it does in full, with examples, one line each. */
  default List<String> details() {
    return List.of();
  }

  /**
   * Does it.
   *
   * @param words what follows the name
   * @return an exit code of the command line: 0 where all is well
   * @throws Refusal where it cannot
   */
  int run(Session session, List<String> words);

  /**
   * What may stand in place of the last word.
   *
   * @param words the words after the name, the last one as far as it is typed
   */
  default List<Suggestion> suggest(Session session, List<String> words) {
    return List.of();
  }

  /** The name with what may follow it, as help tells it. */
  default String synopsis() {
    return ":" + name() + (arguments().isEmpty() ? "" : " " + arguments());
  }
}
