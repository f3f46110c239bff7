package dev.portcullis.engine.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All cases of evaluation: what the language means, as data that any evaluator can run. */
public final class EvaluationCases {

  private EvaluationCases() {}

  /** The cases of all files below this package's folder of resources, in the order of the paths. */
  public static List<EvaluationCase> all() {
    Path folder = folder();
    try (Stream<Path> paths = Files.walk(folder)) {
      List<EvaluationCase> cases = new ArrayList<>();
      for (Path file : paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        cases.addAll(CaseFile.read(folder.relativize(file).toString(), file));
      }
      return cases;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(EvaluationCases.class.getResource("")).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
