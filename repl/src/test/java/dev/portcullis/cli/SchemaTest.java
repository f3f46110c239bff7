package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what every verb prints as JSON against the schemas that are published for it. */
class SchemaTest {

  private static final String CONTOSO = Path.of("../examples/contoso").toString();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final String KEY = "{\"type\": \"Microsoft.KeyVault.Data/vaults/keys\"%s}";

  @TempDir private Path folder;

  @Test
  void aScan() throws IOException {
    assertFits("scan", CommandRun.of("scan", CONTOSO, "--format", "json"));
  }

  @Test
  void aScanInWhichEvaluationsFailAndNothingHasAName() throws IOException {
    String policies =
        write(
            "rule.json",
            "{\"if\": {\"field\": \"Microsoft.KeyVault/vaults/sku.name\", \"greater\": 3},"
                + " \"then\": {\"effect\": \"audit\"}}");
    String vault =
        write(
            "vault.json",
            "{\"id\": \"/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v\","
                + " \"type\": \"Microsoft.KeyVault/vaults\", \"name\": \"v\","
                + " \"properties\": {\"sku\": {\"name\": \"standard\"}}}");

    CommandRun run = CommandRun.of("scan", policies, vault, "--format", "json");

    assertThat(run.out()).contains("\"state\": \"error\"");
    assertFits("scan", run);
  }

  @Test
  void theLibraryOneOfItsPoliciesAndWhatAzureSaysOfIt() throws IOException {
    assertFits("library", CommandRun.of("library", "--format", "json"));
    String text = CommandRun.of("library", "show", "secret-required-tag", "--to", "policy").out();
    assertFits(
        "check", CommandRun.withInput(text, "check", "-", "--target", "azure", "--format", "json"));
    assertFits("library", CommandRun.of("library", "search", "rsa", "--format", "json"));
    for (String name : List.of("key-rsa-size", "certificate-allowed-names", "key-vault-strict")) {
      assertFits("library-policy", CommandRun.of("library", "show", name, "--format", "json"));
    }
  }

  @Test
  void aScanOfNothing() throws IOException {
    String policy = write("p.policy", policy("audit"));

    assertFits("scan", CommandRun.of("scan", policy, "--format", "json"));
  }

  @Test
  void aDecisionAndItsEvent() throws IOException {
    Path log = folder.resolve("events.ndjson");

    assertFits(
        "decision",
        CommandRun.of(
            "decide",
            CONTOSO + "/requests/renew-36-months.json",
            CONTOSO,
            "--format",
            "json",
            "--events",
            log.toString()));
    assertFits("decision", Files.readString(log));
    assertFits("events", CommandRun.of("events", log.toString(), "--format", "json"));
    String strict =
        write(
            "strict.json",
            "{\"if\": {\"field\": \"name\", \"exists\": true}, \"then\": {\"effect\": \"deny\"}}");
    CommandRun again =
        CommandRun.of("events", log.toString(), "--replay", strict, "--format", "json");
    assertThat(again.out()).contains("\"now\": \"deny\"");
    assertFits("events", again);
  }

  @Test
  void aDecisionInWhichTheEvaluationFails() throws IOException {
    String policy = write("p.policy", policy("deny"));
    String request =
        write(
            "request.json",
            "{\"operation\": \"KeyCreate\", \"requester\": \"r\", \"resource\": "
                + KEY.formatted(", \"keySize\": \"large\"")
                + "}");

    CommandRun run = CommandRun.of("decide", request, policy, "--format", "json");

    assertThat(run.out()).contains("\"state\": \"error\"");
    assertFits("decision", run);
  }

  @Test
  void aDecisionThatChangesTheRequestAndLooksForMore() throws IOException {
    String append =
        write(
            "append.json",
            "{\"if\": {\"field\": \"name\", \"exists\": true}, \"then\": {\"effect\":"
                + " \"append\", \"details\": [{\"field\": \"tags.a\", \"value\": 1}]}}");
    String logs =
        write(
            "logs.json",
            "{\"if\": {\"field\": \"name\", \"exists\": true}, \"then\": {\"effect\":"
                + " \"auditIfNotExists\", \"details\": {\"type\": \"a.b/c\", \"name\": \"n\"}}}");
    String request =
        write(
            "request.json",
            "{\"operation\": \"VaultCreate\", \"requester\": \"r\", \"resource\":"
                + " {\"type\": \"Microsoft.KeyVault/vaults\", \"name\": \"v\"}}");

    CommandRun run = CommandRun.of("decide", request, append, logs, "--format", "json");

    assertThat(run.out()).contains("\"outcome\": \"made\"", "\"found\": false", "still matches");
    assertFits("decision", run);
  }

  @Test
  void anEvaluationOfEachKind() throws IOException {
    for (String key :
        List.of(", \"keySize\": 1", ", \"keySize\": 9999", ", \"keySize\": \"large\"", "")) {
      assertFits("evaluation", evaluation(policy("deny"), KEY.formatted(key)));
    }
    assertFits("evaluation", evaluation(policy("deny"), "{}"));
    assertFits("evaluation", evaluation(policy("disabled"), KEY.formatted("")));
  }

  @Test
  void anEvaluationWithCountsAndRelatedResources() throws IOException {
    String rule =
        "{\"if\": {\"count\": {\"value\": [1, \"x\"], \"name\": \"n\", \"where\": {\"value\":"
            + " \"[current('n')]\", \"equals\": 1}}, \"equals\": 1}, \"then\": {\"effect\":"
            + " \"auditIfNotExists\", \"details\": {\"type\": \"a.b/c\", \"existenceCondition\":"
            + " {\"not\": {\"field\": \"name\", \"exists\": true}}}}}";
    String related =
        write("related.json", "{\"id\": \"/subscriptions/s/providers/a.b/c/r\", \"name\": \"r\"}");

    CommandRun run = evaluation(rule, "{\"id\": \"/subscriptions/s\"}", "--related", related);

    assertThat(run.out()).contains("\"kind\": \"related\"", "\"members\": [");
    assertFits("evaluation", run);
  }

  @Test
  void everyLineOfTheMachinesDoor() throws IOException {
    String requests =
        """
        {"id": 1, "policy": {"if": {"field": "name", "exists": false}, "then": {"effect": "Deny"}}, "resource": {}}
        {"id": {"a": [1]}, "policy": "policy \\"p\\" { mode All when name exists then audit }", "resource": {}}
        {"id": 2,
        []
        {"id": 3, "policy": {"if": {}}, "resource": {}}
        {"id": 4, "policy": {"if": {"field": "kind", "less": 1}, "then": {"effect": "audit"}}, "resource": {"kind": "x"}}
        {"id": 5, "policy": {"if": {"field": "a.b/c/d", "exists": "[parameters('x')]"}, "then": {"effect": "audit"}}, "resource": {}}
        """;

    CommandRun run = CommandRun.withInput(requests, "eval", "--jsonl");

    assertThat(run.out().lines()).hasSize(7);
    for (String line : run.out().lines().toList()) {
      assertFits("eval", line);
    }
  }

  @Test
  void aCheckOfSoundAndFaultyPolicies() throws IOException {
    assertFits("check", CommandRun.of("check", CONTOSO, "--format", "json"));

    String faulty = write("faulty.json", "{\"if\": {\"feld\": \"name\"}, \"then\": {\"effect\": 3");
    String binary = write("binary.policy", "\u0000\u0001\u0002");
    CommandRun run =
        CommandRun.of("check", faulty, binary, folder + "/missing.json", "--format", "json");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("\"severity\": \"error\"");
    assertFits("check", run);
  }

  @Test
  void theSchemasLeaveNoRoomForOtherMembers() throws IOException {
    assertThat(faults("check", "{\"summary\": {}, \"findings\": [], \"other\": 1}")).hasSize(7);
    assertThat(faults("eval", "{\"id\": 1, \"effect\": \"Deny\"}")).isNotEmpty();
  }

  @Test
  void everyLineOfAWatch() throws IOException {
    String policy = write("p.policy", policy("audit"));
    String id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/keys/k";
    String key = KEY.formatted(", \"id\": \"" + id + "\", \"keySize\": %s");

    CommandRun run =
        CommandRun.withInput(
            String.join(
                "\n",
                key.formatted("1024"),
                key.formatted("true"),
                "{\"id\": \"" + id + "\", \"deleted\": true}"),
            "watch",
            "--format",
            "json",
            policy,
            "-");

    assertThat(run.out().lines()).hasSize(4);
    for (String line : run.out().lines().toList()) {
      assertFits("watch", line);
    }
  }

  private CommandRun evaluation(String policy, String object, String... options)
      throws IOException {
    String file = write(policy.startsWith("{") ? "rule.json" : "rule.policy", policy);
    return CommandRun.withInput(
        object,
        Stream.concat(
                Stream.of("eval", file, "-", "--format", "json", "--trace"), Stream.of(options))
            .toArray(String[]::new));
  }

  private static String policy(String effect) {
    return """
    policy "Keys" {
      mode Microsoft.KeyVault.Data
      for key
      when keySize < 2048
      then %s
      message "{keySize} bits"
    }
    """
        .formatted(effect);
  }

  private static void assertFits(String schema, CommandRun run) throws IOException {
    assertFits(schema, run.out());
  }

  private static void assertFits(String schema, String json) throws IOException {
    assertThat(json).isNotBlank();
    assertThat(faults(schema, json)).as(json).isEmpty();
  }

  private static List<Error> faults(String schema, String json) throws IOException {
    Schema published =
        SCHEMAS.getSchema(
            Files.readString(Path.of("../docs/schemas/" + schema + ".schema.json")),
            InputFormat.JSON);
    return published.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
