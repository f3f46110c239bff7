package dev.portcullis.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.PolicyEngine;
import dev.portcullis.engine.PolicySource;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is serialised in one JVM judges in another. */
class WorkerTest {

  private static final String POLICY =
      """
      policy "Keys have 3072 bits" {
        parameter least: Integer
        for key
        when keySize < $least
        then deny
      }
      """;

  @TempDir private Path folder;

  @Test
  void anotherProcessJudgesWithPoliciesThatWereShipped() throws Exception {
    Path function = folder.resolve("function");
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(function))) {
      out.writeObject(
          new FindViolations(
              PolicyEngine.standard()
                  .compile(
                      PolicySource.policies("gate.policy", POLICY)
                          .withParameters(Map.of("least", 3072)))
                  .orElseThrow()));
    }
    Path lines =
        Files.writeString(
            folder.resolve("keys.ndjson"),
            """
            {"type": "Microsoft.KeyVault.Data/vaults/keys", "id": "/keys/short", "keySize": 2048}
            {"type": "Microsoft.KeyVault.Data/vaults/keys", "id": "/keys/long", "keySize": 4096}
            """);

    assertThat(run(function, lines))
        .isEqualTo("/keys/short: [keySize is 2048; must be at least 3072]\n");
  }

  @Test
  void thePageHasTheProgram() throws IOException {
    String program =
        Files.readString(Path.of("src/main/java/dev/portcullis/example/plain/Worker.java"));

    assertThat(Files.readString(Path.of("../../../docs/embedding.md")))
        .contains(program.substring(program.indexOf("import ")));
  }

  /** What a worker prints, its complaints included. */
  private static String run(Path function, Path lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                function.toString(),
                lines.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace("\r\n", "\n");
    process.waitFor();
    return printed;
  }
}
