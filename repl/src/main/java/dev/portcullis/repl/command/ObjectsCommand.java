package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.repl.session.Listing;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.session.Shown;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lists objects. */
final class ObjectsCommand implements ReplCommand {

  @Override
  public String name() {
    return "objects";
  }

  @Override
  public String arguments() {
    return "[TEXT]";
  }

  @Override
  public String summary() {
    return "lists the objects";
  }

  @Override
  public List<String> details() {
    return List.of(
        "With a type set those of the type, with a text those whose id holds it. `#3` is the third of",
        "the list in other commands.",
        "",
        "  :objects",
        "  :objects payments",
        "  :object #3");
  }

  @Override
  public int run(Session session, List<String> words) {
    String text = String.join(" ", words).toLowerCase(Locale.ROOT);
    List<Resource> found =
        session.objects().all().stream()
            .filter(object -> object.id().toLowerCase(Locale.ROOT).contains(text))
            .filter(object -> session.type().map(object.type()::equalsIgnoreCase).orElse(true))
            .toList();
    if (found.isEmpty()) {
      throw new Refusal(
          session.objects().all().isEmpty()
              ? "no inventory is loaded; `:load PATH` reads one"
              : "no object is like that; `:types` tells what there is");
    }
    session.console().out().println(Shown.objects(found.size()));
    Function<Resource, String> names = Listing.names(found);
    session
        .listing()
        .showObjects(
            found,
            index ->
                "  %s  %s"
                    .formatted(Listing.number(index, found.size()), names.apply(found.get(index))));
    return ExitCode.OK;
  }
}
