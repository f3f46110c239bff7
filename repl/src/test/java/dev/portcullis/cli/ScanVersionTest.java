package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanVersionTest {

  @TempDir private Path folder;

  @Test
  void aScanIsMadeInTheLatestApiVersionThatACatalogueKnowsOfTheType() throws IOException {
    String policy =
        write(
            "rule.json",
            "{\"if\": {\"value\": \"[requestContext().apiVersion]\", \"equals\": \"2031-01-01\"},"
                + " \"then\": {\"effect\": \"audit\"}}");
    String vault =
        write(
            "vault.json",
            "{\"id\": \"/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v\","
                + " \"type\": \"Microsoft.KeyVault/vaults\", \"name\": \"v\","
                + " \"properties\": {}}");
    String catalogue =
        write(
            "catalogue.json",
            "[{\"namespace\": \"Microsoft.KeyVault\", \"resourceTypes\": [{\"resourceType\":"
                + " \"vaults\", \"aliases\": [], \"apiVersions\": [\"2031-01-01\", \"2020-01-01\","
                + " \"2032-01-01-preview\"]}]}]");

    CommandRun builtIn = CommandRun.of("scan", policy, vault, "--engine", "both");
    CommandRun later =
        CommandRun.of("scan", policy, vault, "--engine", "both", "--aliases", catalogue);

    assertThat(builtIn.exitCode()).as(builtIn.err()).isEqualTo(ExitCode.OK);
    assertThat(builtIn.out()).contains("compliant").doesNotContain("non-compliant  v");
    assertThat(later.out()).as(later.err()).contains("non-compliant  v");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
