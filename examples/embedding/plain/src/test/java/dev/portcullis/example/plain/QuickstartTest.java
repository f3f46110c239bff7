package dev.portcullis.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What docs/embedding.md begins with compiles, and prints what stands there. */
class QuickstartTest {

  private static final Path PAGE = Path.of("../../../docs/embedding.md");
  private static final Path SOURCE =
      Path.of("src/main/java/dev/portcullis/example/plain/Quickstart.java");

  @Test
  void thePageHasTheProgramAndItsOutput() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    String program = Files.readString(SOURCE);
    assertThat(Files.readString(PAGE))
        .contains(program.substring(program.indexOf("import ")))
        .contains(out.toString(StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("denied");
  }
}
