package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  private static final String POLICY =
      """
      {
        "properties": {
          "mode": "All",
          "policyRule": {
            "if": {
              "field": "type",
              "equals": "Microsoft.KeyVault/vaults"
            },
            "then": {
              "effect": "audit"
            }
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void keepsNamesBelowTheFolderThatWasNamed() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in/deep"));
    Files.writeString(input.resolve("a.json"), POLICY);
    Path ours = folder.resolve("ours");
    Path back = folder.resolve("back");

    CommandRun there =
        CommandRun.of(
            "convert", folder.resolve("in") + "/", "--to", "policy", "-o", ours.toString());
    CommandRun andBack =
        CommandRun.of("convert", ours.toString(), "--to", "json", "-o", back.toString());

    assertThat(there.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(andBack.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ours.resolve("deep/a.policy")).exists();
    assertThat(back.resolve("deep/a.json")).hasContent(POLICY.stripTrailing());
  }

  @Test
  void oneFileGoesToStandardOutput() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), POLICY);

    assertThat(CommandRun.of("convert", file.toString(), "--to", "json").out()).isEqualTo(POLICY);
  }
}
