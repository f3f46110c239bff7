package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.event.Event;
import dev.portcullis.cli.event.EventReader;
import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void theLogKeepsTheRequestAsItCame() throws IOException, MalformedJson {
    Files.writeString(folder.resolve("policies/mend.json"), MEND);
    Path log = folder.resolve("events.ndjson");
    String request =
        REQUEST.replace(
            "\"resource\"", "\"requestContext\": {\"apiVersion\": \"7.4\"}, \"resource\"");

    CommandRun.withInput(request, "decide", "-", policies, "--events", log.toString());

    Event event = event(log);
    assertThat(event.resource())
        .contains((ObjectValue) ((ObjectValue) ValueReader.read(REQUEST)).get("resource"));
    assertThat(event.requestContext()).isEqualTo(ValueReader.read("{\"apiVersion\": \"7.4\"}"));
  }

  @Test
  void aSecretIsSeenByNoPolicyAndStandsInNoAnswerAndNoLog() throws IOException {
    Path log = folder.resolve("events.ndjson");
    Files.writeString(
        folder.resolve("policies/copy.json"),
        """
        {"properties": {"displayName": "Copies", "mode": "All", "policyRule": {
          "if": {"field": "type", "exists": true},
          "then": {"effect": "append", "details": [
            {"field": "tags.copy", "value": "[field('tags.level')]"}]}}}}
        """);
    String request =
        """
        {"operation": "SecretSet", "requester": "ada@contoso.example",
         "resource": {"type": "Microsoft.KeyVault/vaults/secrets", "name": "v/s", "value": "hunter2",
           "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/secrets/s",
           "tags": {"level": "high"}, "properties": {"value": "hunter2", "contentType": "text"}}}
        """;

    CommandRun run =
        CommandRun.withInput(
            request, "decide", "-", policies, "--format", "json", "--events", log.toString());

    assertThat(run.err()).contains("what must stay secret was left out of the request");
    assertThat(run.out()).contains("\"copy\": \"high\"").doesNotContain("hunter2");
    assertThat(Files.readString(log)).contains("contentType").doesNotContain("hunter2");
  }

  private static Event event(Path log) throws IOException {
    List<Event> events = new ArrayList<>();
    new EventReader(fault -> assertThat(fault).isNull()).read(log, events::add);
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
