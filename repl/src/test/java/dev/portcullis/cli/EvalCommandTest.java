package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvalCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SHORT_KEYS =
      "{\"if\": {\"field\": \"keySize\", \"less\": \"[parameters('least')]\"},"
          + " \"then\": {\"effect\": \"[parameters('effect')]\"}}";

  private static final String DEFINITION =
      "{\"properties\": {\"mode\": \"All\", \"parameters\":"
          + " {\"least\": {\"type\": \"Integer\", \"defaultValue\": 3072},"
          + " \"effect\": {\"type\": \"String\", \"defaultValue\": \"DENY\"}},"
          + " \"policyRule\": "
          + SHORT_KEYS
          + "}}";

  @Test
  void answersWithTheEffectAsThePolicySpellsItAndTheReasons() throws IOException {
    JsonNode answer =
        answers(
                "{\"id\": 7, \"policy\": %s, \"resource\": {\"keySize\": 2048}}"
                    .formatted(DEFINITION))
            .get(0);

    assertThat(answer.get("id").asInt()).isEqualTo(7);
    assertThat(answer.get("effect").asText()).isEqualTo("DENY");
    assertThat(answer.get("details").isNull()).isTrue();
    assertThat(answer.at("/reasons/0/field").asText()).isEqualTo("keySize");
    assertThat(answer.at("/reasons/0/operator").asText()).isEqualTo("greaterOrEquals");
    assertThat(answer.at("/reasons/0/actual").asInt()).isEqualTo(2048);
    assertThat(answer.at("/reasons/0/wanted").asInt()).isEqualTo(3072);
  }

  @Test
  void theEffectIsNullWhereTheRuleDoesNotApplyOrIsDisabled() throws IOException {
    List<JsonNode> answers =
        answers(
            "{\"id\": 1, \"policy\": %s, \"resource\": {\"keySize\": 4096}}".formatted(DEFINITION),
            "{\"id\": 2, \"policy\": %s, \"parameters\": {\"EFFECT\": \"Disabled\"}, \"resource\": {\"keySize\": 1}}"
                .formatted(DEFINITION));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.get("effect").isNull()).isTrue());
  }

  @Test
  void aBrokenLineDoesNotStopTheNext() throws IOException {
    List<JsonNode> answers =
        answers(
            "{\"id\": 1, ",
            "",
            "[]",
            "{\"id\": 2, \"policy\": {\"if\": {}}, \"resource\": {}}",
            "{\"id\": 3, \"policy\": %s, \"resource\": {\"keySize\": \"2048\"}}"
                .formatted(DEFINITION),
            "{\"id\": 4, \"policy\": %s, \"parameters\": {\"other\": 1}, \"resource\": {}}"
                .formatted(DEFINITION),
            "{\"id\": 5, \"policy\": %s, \"resource\": {\"keySize\": 1}}".formatted(DEFINITION));

    assertThat(answers).hasSize(6);
    assertThat(answers.get(0).at("/error/stage").asText()).isEqualTo("parse");
    assertThat(answers.get(1).at("/error/stage").asText()).isEqualTo("parse");
    assertThat(answers.get(2).at("/error/stage").asText()).isEqualTo("parse");
    assertThat(answers.get(2).get("id").asInt()).isEqualTo(2);
    assertThat(answers.get(3).at("/error/stage").asText()).isEqualTo("evaluate");
    assertThat(answers.get(4).at("/error/stage").asText()).isEqualTo("check");
    assertThat(answers.get(5).get("effect").asText()).isEqualTo("DENY");
  }

  @Test
  void aPolicyMayBeSourceTextInEitherSpelling() throws IOException {
    String ours = "policy \\\"p\\\" { mode All when `keySize` < 3072 then deny }";
    String json = DEFINITION.replace("\"", "\\\"");

    assertThat(
            answers(
                "{\"id\": 1, \"policy\": \"%s\", \"resource\": {\"keySize\": 1}}".formatted(ours),
                "{\"id\": 2, \"policy\": \"%s\", \"resource\": {\"keySize\": 1}}".formatted(json)))
        .extracting(answer -> answer.get("effect").asText())
        .containsExactly("deny", "DENY");
  }

  @Test
  void theApiVersionBesideTheResourceWins() throws IOException {
    String policy =
        "{\"if\": {\"value\": \"[requestContext().apiVersion]\", \"equals\": \"2024-01-01\"},"
            + " \"then\": {\"effect\": \"audit\"}}";

    assertThat(
            answers(
                    "{\"id\": 1, \"policy\": %s, \"resource\": {}, \"apiVersion\": \"2024-01-01\", \"context\": {\"requestContext\": {\"apiVersion\": \"2020-01-01\"}}}"
                        .formatted(policy))
                .get(0)
                .get("effect")
                .asText())
        .isEqualTo("audit");
  }

  @Test
  void anExistenceEffectFindsItsRelative() throws IOException {
    String policy =
        "{\"if\": {\"field\": \"type\", \"equals\": \"Microsoft.KeyVault/vaults\"}, \"then\":"
            + " {\"effect\": \"auditIfNotExists\", \"details\": {\"type\":"
            + " \"Microsoft.Insights/diagnosticSettings\", \"existenceCondition\": {\"field\":"
            + " \"Microsoft.Insights/diagnosticSettings/workspaceId\", \"exists\": true}}}}";
    String request =
        "{\"id\": 1, \"policy\": %s, \"resource\": {\"type\": \"Microsoft.KeyVault/vaults\"},"
            + " \"related\": [{\"properties\": {%s}}]}";

    List<JsonNode> answers =
        answers(request.formatted(policy, "\"workspaceId\": \"w\""), request.formatted(policy, ""));

    assertThat(answers.get(0).get("effect").isNull()).isTrue();
    assertThat(answers.get(1).get("effect").asText()).isEqualTo("auditIfNotExists");
    assertThat(answers.get(1).at("/details/type").asText())
        .isEqualTo("Microsoft.Insights/diagnosticSettings");
  }

  @Test
  void theDetailsAreWholeAndTheirExpressionsResolved() throws IOException {
    String policy =
        "{\"if\": {\"field\": \"name\", \"exists\": true}, \"then\": {\"effect\":"
            + " \"auditIfNotExists\", \"details\": {\"type\": \"a.b/c\", \"name\":"
            + " \"[concat(field('name'), '-log')]\", \"existenceCondition\": {\"allOf\":"
            + " [{\"field\": \"A.B/c/Size\", \"equals\": \"[length(field('name'))]\"},"
            + " {\"count\": {\"value\": [1], \"name\": \"n\", \"where\": {\"value\":"
            + " \"[current('n')]\", \"equals\": 1}}, \"greater\": 0}]},"
            + " \"note\": [\"[toUpper(field('name'))]\", 1]}}}";

    JsonNode details =
        answers("{\"id\": 1, \"policy\": %s, \"resource\": {\"name\": \"v\"}}".formatted(policy))
            .get(0)
            .get("details");

    assertThat(details)
        .isEqualTo(
            JSON.readTree(
                """
                {"type": "a.b/c", "name": "v-log", "existenceCondition": {"allOf": [
                   {"field": "A.B/c/Size", "equals": 1},
                   {"count": {"value": [1], "name": "n",
                              "where": {"value": "[current('n')]", "equals": 1}}, "greater": 0}]},
                 "note": ["V", 1]}
                """));
  }

  @Test
  void whatAnOperationDoesNotWantIsNotComputed() throws IOException {
    String policy =
        """
        {"if": {"field": "name", "equals": "v"}, "then": {"effect": "modify", "details": {
          "roleDefinitionIds": ["r"], "operations": [
            {"operation": "add", "field": "tags.a", "condition": "[equals(1,2)]",
             "value": {"ab": "[substring(field('name'),0,2)]", "a": "[field('name')]"}},
            {"operation": "add", "field": "tags.b", "condition": "[equals(1,1)]", "value": "[%s]"}]}}}
        """
            .replace("\n", "");
    String request = "{\"id\": 1, \"policy\": %s, \"resource\": {\"name\": \"v\"}}";

    List<JsonNode> answers =
        answers(
            request.formatted(policy.formatted("field('name')")),
            request.formatted(policy.formatted("substring(field('name'),0,2)")));

    assertThat(answers.get(0).at("/details/operations/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"operation": "add", "field": "tags.a",
                 "value": {"ab": "[substring(field('name'),0,2)]", "a": "v"}, "condition": false}
                """));
    assertThat(answers.get(0).at("/details/operations/1/value").asText()).isEqualTo("v");
    assertThat(answers.get(1).at("/error/stage").asText()).isEqualTo("evaluate");
  }

  @Test
  void nowIsTheInstantOfTheCommandUnlessTheRequestSaysOtherwise() throws IOException {
    String policy =
        "{\"if\": {\"value\": \"[utcNow()]\", \"less\": \"2026-11-24T12:00:01Z\"},"
            + " \"then\": {\"effect\": \"audit\"}}";
    String request = "{\"id\": 1, \"policy\": %s, \"resource\": {}%s}";

    List<JsonNode> answers =
        answers(
            request.formatted(policy, ""),
            request.formatted(policy, ", \"now\": \"2027-01-01T00:00:00Z\""));

    assertThat(answers.get(0).get("effect").asText()).isEqualTo("audit");
    assertThat(answers.get(1).get("effect").isNull()).isTrue();
  }

  @Test
  void nowIsATimeThatPolicyHasWordsFor() throws IOException {
    String request =
        "{\"id\": 1, \"policy\": {\"if\": {\"value\": \"[utcNow()]\", \"exists\": true}, \"then\":"
            + " {\"effect\": \"audit\"}}, \"resource\": {}, \"now\": \"%s\"}";

    List<JsonNode> answers =
        answers(
            request.formatted("9999-12-31T23:59:59Z"),
            request.formatted("+10000-01-01T00:00:00Z"),
            request.formatted("2026-11-24"));

    assertThat(answers.get(0).get("effect").asText()).isEqualTo("audit");
    assertThat(answers.subList(1, 3))
        .allSatisfy(
            answer ->
                assertThat(answer.at("/error/message").asText())
                    .isEqualTo(
                        "`now` must be a time with its zone, such as \"2026-11-24T00:00:00Z\""));
  }

  private static List<JsonNode> answers(String... requests) throws IOException {
    CommandRun run =
        CommandRun.withInput(
            String.join("\n", requests) + "\n", "eval", "--jsonl", "--engine", "both");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }
}
