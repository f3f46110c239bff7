package dev.portcullis.engine.cases;

import dev.portcullis.testing.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All cases of evaluation: what the language means, as data that any evaluator can run. */
public final class EvaluationCases {

  private static final String PUBLISHED = "published";

  /** The jar that holds the files; open as long as the tests run. */
  private static Optional<FileSystem> opened = Optional.empty();

  private EvaluationCases() {}

  /** The cases that hold their policies, in the order of the paths of their files. */
  public static List<EvaluationCase> all() {
    return read(path -> !path.startsWith(PUBLISHED), Map.of());
  }

  /**
   * The cases of published definitions; a test that asks for them is skipped where there are none.
   */
  public static List<EvaluationCase> published() {
    Map<String, String> definitions = new HashMap<>();
    Corpus.forEach(
        Corpus.KEY_VAULT_DEFINITIONS,
        (path, text) ->
            definitions.put(path.substring(Corpus.KEY_VAULT_DEFINITIONS.length()), text));
    return read(path -> path.startsWith(PUBLISHED), definitions);
  }

  /**
   * All cases; the policy of one about a published definition is only its name. No case of these
   * can be run.
   */
  public static List<EvaluationCase> named() {
    return read(path -> true, Map.of());
  }

  private static List<EvaluationCase> read(
      Predicate<Path> wanted, Map<String, String> definitions) {
    Path folder = folder();
    try (Stream<Path> paths = Files.walk(folder)) {
      List<EvaluationCase> cases = new ArrayList<>();
      for (Path path : paths.map(folder::relativize).filter(wanted).sorted().toList()) {
        if (path.toString().endsWith(".yaml")) {
          cases.addAll(CaseFile.read(path.toString(), folder.resolve(path), definitions));
        }
      }
      return cases;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The folder of the files; it may lie in a jar, for the tests of other modules. */
  private static Path folder() {
    try {
      URI folder = Objects.requireNonNull(EvaluationCases.class.getResource("")).toURI();
      if (folder.getScheme().equals("jar")) {
        open(folder);
      }
      return Path.of(folder);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static synchronized void open(URI jar) throws IOException {
    if (opened.isEmpty()) {
      opened = Optional.of(FileSystems.newFileSystem(jar, Map.of()));
    }
  }
}
