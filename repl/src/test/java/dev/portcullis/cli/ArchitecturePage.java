package dev.portcullis.cli;

import dev.portcullis.testing.GoldenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The map for newcomers: its table of packages is made from what each package says of itself. */
final class ArchitecturePage {

  private static final Path ROOT = Path.of("..");
  private static final Path DOCS = ROOT.resolve("docs");
  private static final Path PAGE = DOCS.resolve("architecture.md");
  private static final String START = "<!-- packages -->\n";
  private static final String END = "<!-- end of packages -->\n";
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("/\\*\\*(.*?)(?:\\.\\s|<p>|\\*/)", Pattern.DOTALL);

  private ArchitecturePage() {}

  /**
   * Asserts that the table says of each package what the package says of itself, in the order of
   * the machine. {@code -Dgolden=update} makes it anew and adds packages that it lacks.
   *
   * @param packages names without {@code dev.portcullis}, in the order of the table
   */
  static void assertShows(List<String> packages) {
    try {
      String page = Files.readString(PAGE);
      StringBuilder table =
          new StringBuilder("| Package | Module | What it is for |\n|---|---|---|\n");
      for (String name : packages) {
        if (GoldenFile.isUpdated() || page.contains("[`" + name + "`]")) {
          table.append(row(name));
        }
      }
      int start = page.indexOf(START) + START.length();
      GoldenFile.assertSame(
          PAGE, page.substring(0, start) + table + page.substring(page.indexOf(END)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String row(String name) throws IOException {
    Path folder = folder(name);
    return "| [`%s`](%s) | %s | %s |\n"
        .formatted(
            name,
            DOCS.relativize(folder),
            ROOT.relativize(folder).getName(0),
            purpose(folder.resolve("package-info.java")));
  }

  private static Path folder(String name) throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      Optional<Path> found =
          modules
              .map(module -> module.resolve("src/main/java/dev/portcullis"))
              .map(base -> base.resolve(name.replace('.', '/')))
              .filter(folder -> Files.exists(folder.resolve("package-info.java")))
              .findFirst();
      return found.orElseThrow(() -> new AssertionError("no package-info of " + name));
    }
  }

  private static String purpose(Path packageInfo) throws IOException {
    Matcher sentence = FIRST_SENTENCE.matcher(Files.readString(packageInfo));
    if (!sentence.find()) {
      throw new AssertionError(packageInfo + " says nothing");
    }
    return sentence
        .group(1)
        .replaceAll("\\n \\* ?", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link [\\w.]*?(\\w+)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
