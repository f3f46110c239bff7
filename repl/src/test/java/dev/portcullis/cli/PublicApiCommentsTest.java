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

/** Whatever an embedder can name says what it is, what it takes and what it gives. */
class PublicApiCommentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dsl-grammar/src/main/java/dev/portcullis/source",
        "dsl-grammar/src/main/java/dev/portcullis/diagnostic",
        "engine/src/main/java/dev/portcullis/engine",
        "engine/src/main/java/dev/portcullis/engine/state/ComplianceState.java",
        "engine/src/main/java/dev/portcullis/engine/state/Effect.java",
        "rules/src/main/java/dev/portcullis/library",
        "drl/src/main/java/dev/portcullis/drl"
      })
  void whatIsPublicHasAComment(String place) throws IOException {
    List<JavaFileObject> sources;
    try (Stream<Path> files = Files.walk(Path.of("..").resolve(place), 1)) {
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

              /**
               * A comment.
               *
               * @param from said
               */
              public record Range(int from, int to) {}

              /** {@return all that is wanted} */
              public static int four() { return 4; }

              /** Half a comment. */
              public static <T> T five(T it) { return it; }

              public record Pair(int left, int right) {}

              @Override
              public String toString() { return ""; }

              public static void three() {}

              static void six() {}
            }
            """);

    assertThat(MissingComments.of(List.of(source)))
        .containsExactly(
            "Half.TWO",
            "Half.Range @param to",
            "Half.five @param it",
            "Half.five @param <T>",
            "Half.five @return",
            "Half.Pair",
            "Half.three");
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
