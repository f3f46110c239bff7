package dev.portcullis.repl.command;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.name.NearestNames;
import dev.portcullis.repl.session.Refusal;
import dev.portcullis.repl.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads policies, assignments and an inventory. */
final class LoadCommand implements ReplCommand {

  @Override
  public String name() {
    return "load";
  }

  @Override
  public String arguments() {
    return "PATH…";
  }

  @Override
  public String summary() {
    return "reads policies, assignments and an inventory";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Files, folders and zip files, beside what is loaded already. What a file holds is told by",
        "its content, as `portcullis scan` does. Policies that were typed are forgotten.",
        "",
        "  :load examples/contoso",
        "  :load policies/ \"my inventory.ndjson.gz\"");
  }

  @Override
  public int run(Session session, List<String> words) {
    if (words.isEmpty()) {
      throw new Refusal("name what to read, such as `:load examples/contoso`");
    }
    List<String> paths = new ArrayList<>(session.paths());
    for (String word : words) {
      String path = FileNames.expanded(word);
      requireExisting(path);
      if (!paths.contains(path)) {
        paths.add(path);
      }
    }
    return session.load(paths) ? ExitCode.OK : ExitCode.FAULTY_INPUT;
  }

  @Override
  public List<Suggestion> suggest(Session session, List<String> words) {
    return FileNames.suggest(words.get(words.size() - 1));
  }

  private static void requireExisting(String path) {
    try {
      Path file = Path.of(path);
      if (!Files.exists(file)) {
        throw new Refusal("there is no file or folder `" + path + "`" + nearest(file));
      }
    } catch (InvalidPathException e) {
      throw new Refusal("`" + path + "` is no name of a file");
    }
  }

  private static String nearest(Path missing) {
    Path folder = missing.toAbsolutePath().getParent();
    Path name = missing.getFileName();
    if (folder == null || name == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).toList();
      return NearestNames.hint(name.toString(), names).map(hint -> "; " + hint).orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
