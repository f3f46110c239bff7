package dev.portcullis.engine.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What fuzzing found once stays mended: each find is a file of its own, in the folder of what it
 * was given to. The seeds from which the fuzzers begin are judged along with them.
 */
class HostileTextTest {

  private static final Path FILES =
      Path.of("src", "test", "resources", "dev", "portcullis", "engine", "hostile");

  @Test
  void parserOfJsonTakesAnyText() throws IOException {
    forEach("json", HostileText::json);
  }

  @Test
  void parserOfTemplateExpressionsTakesAnyText() throws IOException {
    forEach("template", HostileText::template);
  }

  @Test
  void parserOfOurLanguageTakesAnyText() throws IOException {
    forEach("policy", HostileText::policy);
  }

  @Test
  void checkerTakesAnyText() throws IOException {
    forEach("check", HostileText::check);
  }

  private static void forEach(String folder, Consumer<String> target) throws IOException {
    try (Stream<Path> paths = Files.list(FILES.resolve(folder))) {
      List<Path> files = paths.sorted().toList();
      assertThat(files).isNotEmpty();
      for (Path file : files) {
        target.accept(Files.readString(file));
      }
    }
  }
}
