package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {

  private static final String POLICY =
      """
      {"properties": {"displayName": "%s", "mode": "Microsoft.KeyVault.Data", "policyRule": {
        "if": {"allOf": [
          {"field": "type", "equals": "Microsoft.KeyVault.Data/vaults/secrets"},
          {"field": "name", "like": "%s"}]},
        "then": {"effect": "deny"}}}}
      """;

  private static final String REQUEST =
      """
      {"operation": "SecretSet", "requester": "%s", "time": "%s",
       "requestContext": {"apiVersion": "7.4"},
       "resource": {"type": "Microsoft.KeyVault.Data/vaults/secrets", "name": "%s",
         "value": "hunter2",
         "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v/secrets/%3$s"}}
      """;

  @TempDir private Path folder;
  private String log = "";

  @BeforeEach
  void decideSome() throws IOException {
    log = folder.resolve("log.ndjson").toString();
    Files.writeString(folder.resolve("old.json"), POLICY.formatted("No tmp", "tmp*"));
    decide("ada", "2026-11-01T08:00:00Z", "tmp-1");
    decide("ada", "2026-11-02T08:00:00Z", "tmp-2");
    decide("bob", "2026-11-02T09:00:00Z", "prod");
    decide("bob", "2026-11-03T09:00:00Z", "tmp-2");
  }

  private void decide(String requester, String time, String name) {
    String[] command = {
      "decide", "-", folder.resolve("old.json").toString(), "--events", log, "--events-limit", "2K"
    };
    CommandRun.withInput(REQUEST.formatted(requester, time, name), command);
  }

  @Test
  void sumsUpDenialsByRequesterObjectPolicyAndDay() {
    CommandRun run = CommandRun.of("events", log);

    assertThat(run.out())
        .isEqualTo(
            """
            decisions: 4, of them denied 3, allowed 1
            from 2026-11-01T08:00:00Z to 2026-11-03T09:00:00Z

            denials by requester
                   2  ada
                   1  bob

            denials by object
                   2  v/secrets/tmp-2
                   1  v/secrets/tmp-1

            denials by policy
                   3  No tmp

            denials by day
                   1  2026-11-01
                   1  2026-11-02
                   1  2026-11-03
            """);
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    // The limit is small enough for the log to have been rotated.
    assertThat(folder.resolve("log.ndjson.1")).exists();
  }

  @Test
  void filters() throws IOException {
    assertThat(events("--requester", "ADA").at("/denied").asInt()).isEqualTo(2);
    assertThat(events("--object", "prod").at("/allowed").asInt()).isEqualTo(1);
    assertThat(events("--policy", "no tmp").at("/denied").asInt()).isEqualTo(3);
    assertThat(events("--policy", "other").at("/denied").asInt()).isZero();
    assertThat(events("--denied").at("/allowed").asInt()).isZero();
    assertThat(
            events("--since", "2026-11-02T08:00:00Z", "--until", "2026-11-03T09:00:00Z")
                .at("/days"))
        .hasSize(1);
  }

  @Test
  void otherPoliciesAreAskedTheSameAndDifferencesAreTold() throws IOException {
    Path stricter = folder.resolve("new.json");
    Files.writeString(stricter, POLICY.formatted("No prod", "prod*"));

    CommandRun run = CommandRun.of("events", log, "--replay", stricter.toString());

    assertThat(run.out())
        .startsWith(
            """
            allowed now  2026-11-01T08:00:00Z  SecretSet of v/secrets/tmp-1 by ada
              was denied by No tmp
            """)
        .contains(
            """
            denied now   2026-11-02T09:00:00Z  SecretSet of v/secrets/prod by bob
              denied by No prod
            """)
        .contains("asked again: 0 decided as before, 1 denied now, 3 allowed now\n");
    JsonNode same = events("--replay", folder.resolve("old.json").toString());
    assertThat(same.at("/replay/same").asInt()).isEqualTo(4);
    assertThat(same.at("/differences")).isEmpty();
  }

  @Test
  void anEventWithoutItsRequestIsCountedAndNotAsked() throws IOException {
    Path old = folder.resolve("older.ndjson");
    Files.writeString(
        old,
        "{\"time\":\"2026-01-01T00:00:00Z\",\"decision\":\"deny\",\"operation\":\"o\","
            + "\"requester\":\"r\",\"object\":\"\",\"policies\":[]}\n");

    CommandRun run =
        CommandRun.of("events", old.toString(), "--replay", folder.resolve("old.json").toString());

    assertThat(run.out()).contains("not asked again: 1, since the log does not hold their request");
  }

  @Test
  void whatIsNoDecisionIsToldWithItsPlace() throws IOException {
    Files.writeString(Path.of(log), "{\"decision\": \"perhaps\"}\n", StandardOpenOption.APPEND);

    CommandRun run = CommandRun.of("events", log);

    assertThat(run.err()).containsPattern("log\\.ndjson:\\d+: no decision stands in this line");
    assertThat(run.out()).contains("lines that are no decision, passed over: 1");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
  }

  @Test
  void aLogThatIsNotThereIsToldBeforeAnythingElse() {
    CommandRun run = CommandRun.of("events", log, folder.resolve("none").toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
  }

  @Test
  void aLogOfWhichNothingOlderWouldBeKeptIsRefused() {
    CommandRun run =
        CommandRun.withInput(
            REQUEST.formatted("ada", "2026-11-04T08:00:00Z", "prod"),
            "decide",
            "-",
            folder.resolve("old.json").toString(),
            "--events",
            log,
            "--events-keep",
            "0");

    assertThat(run.err()).contains("'0' is no number from 1 to 9999");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theLogHoldsTheRequestAndNoSecret() throws IOException {
    String logged = Files.readString(Path.of(log)) + Files.readString(Path.of(log + ".1"));

    assertThat(logged)
        .contains("\"requestContext\":{\"apiVersion\":\"7.4\"}")
        .doesNotContain("hunter2");
  }

  private JsonNode events(String... options) throws IOException {
    String[] command = new String[options.length + 4];
    command[0] = "events";
    command[1] = log;
    command[2] = "--format";
    command[3] = "json";
    System.arraycopy(options, 0, command, 4, options.length);
    return new ObjectMapper().readTree(CommandRun.of(command).out());
  }
}
