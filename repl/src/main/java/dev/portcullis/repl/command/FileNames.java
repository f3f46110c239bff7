package dev.portcullis.repl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of files as a shell takes them. */
final class FileNames {

  private static final int MOST = 500;

  private FileNames() {}

  /** The name with the user's home in place of a tilde. */
  static String expanded(String name) {
    return name.equals("~") || name.startsWith("~/")
        ? System.getProperty("user.home") + name.substring(1)
        : name;
  }

  /** The files and folders whose names begin with what is typed; hidden ones if a dot is typed. */
  static List<Suggestion> suggest(String typed) {
    int slash = typed.lastIndexOf('/');
    String folder = typed.substring(0, slash + 1);
    String begin = typed.substring(slash + 1);
    try (Stream<Path> files = Files.list(Path.of(folder.isEmpty() ? "." : expanded(folder)))) {
      return files
          .filter(file -> begin(file).startsWith(begin))
          .filter(file -> begin.startsWith(".") || !begin(file).startsWith("."))
          .sorted()
          .limit(MOST)
          .map(file -> suggestion(folder, file))
          .toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private static String begin(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Suggestion suggestion(String folder, Path file) {
    return Files.isDirectory(file)
        ? new Suggestion(Words.quoted(folder + begin(file) + "/"), "folder", false)
        : Suggestion.of(Words.quoted(folder + begin(file)), "");
  }
}
