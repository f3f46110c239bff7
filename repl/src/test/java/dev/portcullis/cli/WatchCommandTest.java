package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

  private static final String POLICY =
      """
      policy "RSA keys should be long" {
        id   "long-keys"
        mode Microsoft.KeyVault.Data
        for key
        when keySize < 3072
        then Audit
      }
      """;

  private static final String KEY =
      "{\"id\": \"/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv/keys/%s\","
          + " \"name\": \"%s\", \"type\": \"Microsoft.KeyVault.Data/vaults/keys\", \"keySize\": %s}\n";

  @TempDir private Path folder;

  @Test
  void aStreamIsWatchedUntilItEnds() throws IOException {
    Files.writeString(folder.resolve("keys.policy"), POLICY);
    Files.writeString(folder.resolve("keys.ndjson"), KEY.formatted("old", "old", 2048));

    CommandRun run =
        CommandRun.withInput(
            KEY.formatted("new", "new", 1024) + KEY.formatted("old", "old", 4096),
            "watch",
            folder.toString(),
            "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "2026-11-24T12:00:00Z  watching 1 objects under 1 policies: 1 non-compliant",
            "2026-11-24T12:00:00Z  non-compliant  kv/keys/new  \"RSA keys should be long\":"
                + " keySize is 1024; must be at least 3072"
                + "  (was not applicable; it came or changed)",
            "2026-11-24T12:00:00Z  compliant  kv/keys/old  \"RSA keys should be long\""
                + "  (was non-compliant; it came or changed)");
  }

  @Test
  void allTellsOfWhatCompliesToo() throws IOException {
    Files.writeString(folder.resolve("keys.policy"), POLICY);

    String stream = KEY.formatted("good", "good", 4096);
    assertThat(CommandRun.withInput(stream, "watch", folder.toString(), "-").out().lines())
        .hasSize(1);
    assertThat(CommandRun.withInput(stream, "watch", "--all", folder.toString(), "-").out().lines())
        .hasSize(2);
  }

  @Test
  void brokenPoliciesAreToldAndNothingIsWatched() throws IOException {
    Files.writeString(folder.resolve("keys.policy"), "policy {");

    CommandRun run = CommandRun.of("watch", folder.toString(), "-");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[POL1");
  }
}
