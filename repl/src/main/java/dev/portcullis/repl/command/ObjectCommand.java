package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.cli.output.JsonOutput;
import dev.portcullis.repl.session.Finder;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Shows an object. */
final class ObjectCommand implements ReplCommand {

  @Override
  public String name() {
    return "object";
  }

  @Override
  public List<String> otherNames() {
    return List.of("show");
  }

  @Override
  public String arguments() {
    return "OBJECT";
  }

  @Override
  public String summary() {
    return "shows an object as JSON";
  }

  @Override
  public List<String> details() {
    return List.of(
        "An object is named by its id, by its name or another part of its id, or by its number in",
        "the list that was shown last.",
        "",
        "  :object payments-ledger",
        "  :object #1");
  }

  @Override
  public int run(Session session, List<String> words) {
    if (words.size() != 1) {
      throw new Refusal("name one object, such as `:object #1`");
    }
    var object = Finder.object(words.get(0), session.objects().all(), session.listing().objects());
    try (JsonOutput output = JsonOutput.indented(session.console().out())) {
      output.value(object.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.OK;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return words.size() == 1 ? Suggestions.objects(session, words.get(0)) : List.of();
  }
}
