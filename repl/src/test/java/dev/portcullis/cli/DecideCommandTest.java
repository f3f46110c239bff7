package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

  private static final String MEND =
      """
      {"properties": {"displayName": "Vaults have an owner", "mode": "Indexed", "policyRule": {
        "if": {"allOf": [{"field": "type", "equals": "Microsoft.KeyVault/vaults"},
                         {"field": "tags.owner", "exists": false}]},
        "then": {"effect": "modify", "details": {
          "roleDefinitionIds": ["/r"],
          "operations": [{"operation": "add", "field": "tags.owner", "value": "security"}]}}}}}
      """;

  private static final String ASK =
      """
      {"properties": {"displayName": "An owner is told", "mode": "Indexed", "policyRule": {
        "if": {"allOf": [{"field": "type", "equals": "Microsoft.KeyVault/vaults"},
                         {"field": "tags.owner", "exists": false}]},
        "then": {"effect": "deny"}}}}
      """;

  private static final String LOGS =
      """
      {"properties": {"displayName": "Vaults keep a log", "mode": "Indexed", "policyRule": {
        "if": {"field": "type", "equals": "Microsoft.KeyVault/vaults"},
        "then": {"effect": "auditIfNotExists",
                 "details": {"type": "Microsoft.Insights/diagnosticSettings"}}}}}
      """;

  private static final String REQUEST =
      """
      {"operation": "VaultCreate", "requester": "ada@contoso.example",
       "resource": {"type": "Microsoft.KeyVault/vaults", "name": "v", "location": "westeurope",
         "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v"}}
      """;

  @TempDir private Path folder;
  private String policies = "";

  @BeforeEach
  void writePolicies() throws IOException {
    policies = Files.createDirectory(folder.resolve("policies")).toString();
    Files.writeString(folder.resolve("policies/ask.json"), ASK);
    Files.writeString(folder.resolve("policies/logs.json"), LOGS);
  }

  @Test
  void tellsWhoChangedWhatAndWhatIsLookedForAfterwards() throws IOException {
    Files.writeString(folder.resolve("policies/mend.json"), MEND);

    CommandRun run = CommandRun.withInput(REQUEST, "decide", "-", policies, "--engine", "both");

    assertThat(run.out())
        .isEqualTo(
            """
            allowed  VaultCreate of v by ada@contoso.example
              changed:
                tags.owner becomes security
                modify by "Vaults have an owner", assigned as "Vaults have an owner"
              looked for afterwards:
                Microsoft.Insights/diagnosticSettings, which is not there now
                auditIfNotExists by "Vaults keep a log", assigned as "Vaults keep a log"
            """);
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void deniesWhatNobodyMends() {
    CommandRun run = CommandRun.withInput(REQUEST, "decide", "-", policies, "--engine", "both");

    assertThat(run.out())
        .isEqualTo(
            """
            denied  VaultCreate of v by ada@contoso.example
              denied:
                tags.owner is missing; must exist
                deny by "An owner is told", assigned as "An owner is told"
            """);
    assertThat(run.exitCode()).isEqualTo(ExitCode.DENIED);
  }

  @Test
  void theLogKeepsWhatWasChanged() throws IOException {
    Files.writeString(folder.resolve("policies/mend.json"), MEND);
    Path log = folder.resolve("events.ndjson");

    CommandRun.withInput(REQUEST, "decide", "-", policies, "--events", log.toString());

    assertThat(Files.readString(log))
        .contains("\"field\":\"tags.owner\",\"outcome\":\"made\"")
        .contains("\"before\":null,\"after\":\"security\"")
        .contains("\"tags\":{\"owner\":\"security\"}");
  }
}
