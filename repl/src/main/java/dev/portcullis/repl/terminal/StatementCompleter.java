package dev.portcullis.repl.terminal;

import dev.portcullis.repl.command.Suggestion;
import dev.portcullis.repl.completion.Completion;
import dev.portcullis.repl.session.Session;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers the words that may stand at the cursor. */
final class StatementCompleter implements Completer {

  private final Session session;

  StatementCompleter(Session session) {
    this.session = session;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    int sort = 0;
    for (Suggestion suggestion : Completion.at(session, line.line(), line.cursor())) {
      String description = suggestion.description().isEmpty() ? null : suggestion.description();
      candidates.add(
          new Candidate(
              suggestion.text(),
              suggestion.text(),
              null,
              description,
              null,
              null,
              suggestion.whole(),
              sort++));
    }
  }
}
