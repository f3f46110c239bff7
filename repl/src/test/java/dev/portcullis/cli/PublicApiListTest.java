package dev.portcullis.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is API is said alike wherever it is said, and is enough for those who embed. */
class PublicApiListTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern IN_BACKTICKS = Pattern.compile("^- `(dev\\.portcullis[.\\w]+)`");
  private static final Pattern COMPARED = Pattern.compile("<include>(dev\\.portcullis[.\\w]+)<");
  private static final Pattern DOCUMENTED =
      Pattern.compile("<include>dev/portcullis/([/\\w]+)/\\*\\.java<");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?(dev\\.portcullis\\.[.a-z]+)\\.(\\w+)");

  @ParameterizedTest
  @ValueSource(strings = {"docs/adr/0009-what-embedders-may-use.md", "docs/embedding.md"})
  void documentsListIt(String page) throws IOException {
    assertThat(found(IN_BACKTICKS, ROOT.resolve(page))).isEqualTo(all());
  }

  @Test
  void isComparedWithThatOfEarlierVersions() throws IOException {
    assertThat(found(COMPARED, ROOT.resolve("pom.xml"))).isEqualTo(all());
  }

  /** Javadoc takes packages as a whole, also those of which two enumerations are API. */
  @Test
  void isWhatJavadocIsMadeOf() throws IOException {
    Set<String> packages = new TreeSet<>(PublicApi.PACKAGES);
    PublicApi.TYPES.forEach(type -> packages.add(type.substring(0, type.lastIndexOf('.'))));

    assertThat(found(DOCUMENTED, ROOT.resolve("pom.xml")))
        .map(path -> "dev.portcullis." + path.replace('/', '.'))
        .containsExactlyElementsOf(packages);
  }

  @Test
  void examplesOfEmbeddingNeedNoMore() throws IOException {
    Set<String> beyond = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples/embedding"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        beyond.addAll(importsBeyondApi(file));
      }
    }
    beyond.addAll(importsBeyondApi(ROOT.resolve("docs/embedding.md")));

    assertThat(beyond).isEmpty();
  }

  private static Set<String> importsBeyondApi(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .flatMap(line -> IMPORT.matcher(line).results())
        .filter(match -> !match.group(1).startsWith("dev.portcullis.example"))
        .filter(match -> !PublicApi.holds(match.group(1), match.group(1) + "." + match.group(2)))
        .map(match -> file.getFileName() + ": " + match.group())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .flatMap(line -> pattern.matcher(line).results())
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> all() {
    Set<String> all = new TreeSet<>(PublicApi.PACKAGES);
    all.addAll(PublicApi.TYPES);
    return all;
  }
}
