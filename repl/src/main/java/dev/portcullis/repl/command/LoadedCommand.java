package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.importer.input.InputNote;
import dev.portcullis.repl.session.Listing;
import dev.portcullis.repl.session.Session;
import dev.portcullis.repl.session.Shown;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Tells what is loaded and what is set. */
final class LoadedCommand implements ReplCommand {

  @Override
  public String name() {
    return "loaded";
  }

  @Override
  public List<String> otherNames() {
    return List.of("status");
  }

  @Override
  public String summary() {
    return "tells what is loaded and what is set";
  }

  @Override
  public int run(Session session, List<String> words) {
    PrintWriter out = session.console().out();
    out.println(
        "loaded: " + (session.paths().isEmpty() ? "nothing" : String.join(" ", session.paths())));
    out.println(
        "        %s, %s, %s"
            .formatted(
                Shown.objects(session.objects().all().size()),
                Shown.count(session.shelf().policies().size(), "policy", "policies"),
                session.shelf().hasAssignments()
                    ? Shown.count(
                        session.shelf().assigned().policies().size(), "assigned", "assigned")
                    : "no assignment"));
    out.println("as of:  " + session.asOf());
    out.println("engine: " + session.engine().name().toLowerCase(Locale.ROOT));
    out.println("type:   " + session.type().orElse("none is set"));
    List<String> notes = session.notes().stream().map(LoadedCommand::line).toList();
    session.listing().show(notes.size(), Listing.of(notes));
    return ExitCode.OK;
  }

  private static String line(InputNote note) {
    return "  " + Shown.line(note.file() + ": " + note.text());
  }
}
