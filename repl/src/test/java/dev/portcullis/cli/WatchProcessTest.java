package dev.portcullis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches in a process of its own: with its pipes, its files and its signals. */
class WatchProcessTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String POLICY =
      """
      policy "RSA keys should be long" {
        id   "long-keys"
        mode Microsoft.KeyVault.Data
        for key
        when keySize < %s
        then Audit
      }
      """;

  @TempDir private Path folder;
  private Path out;
  private Path err;
  private Process process;

  @BeforeEach
  void startAWatchOfAStreamAndAFile() throws Exception {
    // What runs in the background of a shell ignores Ctrl-C, and hands that on.
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    assumeTrue(runs(command, "true"), "needs env --default-signal");
    Files.writeString(folder.resolve("keys.policy"), POLICY.formatted(3072));
    out = folder.resolveSibling(folder.getFileName() + ".out");
    err = folder.resolveSibling(folder.getFileName() + ".err");
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Main.class.getName(), "watch", folder.toString(), "-"));
    process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    awaitLine("watching 0 objects under 1 policies: no verdict yet");
  }

  @AfterEach
  void endIt() throws IOException {
    if (process != null) {
      process.destroyForcibly();
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }

  @Test
  void theStreamAndTheFileAreToldAsTheyCome() throws Exception {
    try (BufferedWriter stream =
        new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8))) {
      stream.write(key("k", 2048));
      stream.flush();
      awaitLine("  non-compliant  kv/keys/k  \"RSA keys should be long\"");

      Path policy = folder.resolve("keys.policy");
      Path written = Files.writeString(folder.resolveSibling("written"), POLICY.formatted(1024));
      Files.move(written, policy, StandardCopyOption.REPLACE_EXISTING);
      awaitLine("  compliant  kv/keys/k  \"RSA keys should be long\"");
    }

    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(err).lines().filter(line -> line.startsWith("note: read ")))
        .hasSize(1);
  }

  @Test
  void ctrlCEndsItWithWholeLines() throws Exception {
    BufferedWriter stream =
        new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
    for (int i = 0; i < 2_000; i++) {
      stream.write(key("k" + i, 2048));
    }
    stream.flush();
    awaitLine("  non-compliant  kv/keys/k0  ");

    assertThat(runs(List.of("kill", "-INT"), Long.toString(process.pid()))).isTrue();

    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(128 + 2);
    String told = Files.readString(out);
    assertThat(told).endsWith("\n");
    assertThat(told.lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("  (was not applicable; it came or changed)"));
    assertThat(Files.readString(err)).doesNotContain("Exception");
  }

  private void awaitLine(String part) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Files.readString(out).lines().noneMatch(line -> line.contains(part))) {
      assertThat(process.isAlive() && Instant.now().isBefore(end))
          .as("nothing tells “%s”: %s%s", part, Files.readString(out), Files.readString(err))
          .isTrue();
      Thread.sleep(20);
    }
  }

  private static boolean runs(List<String> command, String argument) throws Exception {
    List<String> whole = new ArrayList<>(command);
    whole.add(argument);
    try {
      return new ProcessBuilder(whole).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  private static String key(String name, int size) {
    return """
        {"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv/keys/%s", \
        "name": "%s", "type": "Microsoft.KeyVault.Data/vaults/keys", "keySize": %s}
        """
        .formatted(name, name, size);
  }
}
