package dev.portcullis.example.boot;

import dev.portcullis.engine.PolicySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder whose files are the policies: {@code *.policy} and {@code *.json}. What {@code az
 * policy assignment list} prints goes into {@code *.assignments.json}; without any, each policy
 * holds for every request.
 */
@Component
class PolicyFolder {

  private final Path folder;

  PolicyFolder(@Value("${portcullis.policies}") Path folder) {
    this.folder = folder;
  }

  /**
   * What its files hold now, ordered by name.
   *
   * @throws IOException if one cannot be read, or if there is none: a gate without policies would
   *     let everything pass
   */
  List<PolicySource> read() throws IOException {
    List<PolicySource> sources = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      String text = Files.readString(file);
      sources.add(
          name.endsWith(".assignments.json")
              ? PolicySource.assignments(name, text)
              : PolicySource.policies(name, text));
    }
    if (sources.isEmpty()) {
      throw new IOException("no policies in " + folder.toAbsolutePath());
    }
    return sources;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(PolicyFolder::isPolicy).sorted().toList();
    }
  }

  private static boolean isPolicy(Path file) {
    String name = file.toString();
    return name.endsWith(".policy") || name.endsWith(".json");
  }
}
