package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an embedder can name says what it is. */
class PublicApiCommentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dsl-grammar/src/main/java/dev/portcullis/source",
        "dsl-grammar/src/main/java/dev/portcullis/diagnostic",
        "engine/src/main/java/dev/portcullis/engine",
        "engine/src/main/java/dev/portcullis/engine/state",
        "rules/src/main/java/dev/portcullis/library",
        "drl/src/main/java/dev/portcullis/drl"
      })
  void whatIsPublicHasAComment(String folder) throws IOException {
    List<JavaFileObject> sources;
    try (Stream<Path> files = Files.list(Path.of("..").resolve(folder))) {
      sources = files.filter(Files::isRegularFile).map(PublicApiCommentsTest::source).toList();
    }

    assertThat(sources).isNotEmpty();
    assertThat(MissingComments.of(sources)).isEmpty();
  }

  @Test
  void aMissingCommentIsFound() throws IOException {
    JavaFileObject source =
        source(
            URI.create("string:///Half.java"),
            """
            /** A comment. */
            public enum Half {
              /** A comment. */
              ONE,
              TWO;

              public record Pair(int left, int right) {}

              @Override
              public String toString() { return ""; }

              public static void three() {}

              static void four() {}
            }
            """);

    assertThat(MissingComments.of(List.of(source)))
        .containsExactly("Half.TWO", "Half.Pair", "Half.three");
  }

  private static JavaFileObject source(Path file) {
    try {
      return source(file.toUri(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject source(URI name, String text) {
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
