package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of examples/contoso, from the first scan to the switch that turns enforcement off. */
class ContosoTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path contoso = Path.of("");
  private Path assignment = Path.of("");

  @BeforeEach
  void copyTheExample() throws IOException {
    contoso = folder.resolve("contoso");
    copy(EXAMPLES.resolve("contoso"), contoso);
    assignment = contoso.resolve("assignments/certificate-validity.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"drools", "reference", "both"})
  void twentyOfAHundredCertificatesLiveTooLong(String engine) throws IOException {
    CommandRun run = scan("--engine", engine);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    JsonNode summary = JSON.readTree(run.out()).get("summary");
    assertThat(summary.at("/components/total").asInt()).isEqualTo(100);
    assertThat(summary.at("/components/nonCompliant").asInt()).isEqualTo(20);
    assertThat(summary.at("/components/compliant").asInt()).isEqualTo(80);
    assertThat(summary.at("/vaults/total").asInt()).isEqualTo(1);
    assertThat(summary.at("/vaults/nonCompliant").asInt()).isEqualTo(1);
  }

  @Test
  void eachFindingSaysWhyAndWhatWouldBeCompliant() throws IOException {
    JsonNode findings = JSON.readTree(scan().out()).get("findings");

    assertThat(findings).hasSize(20);
    for (JsonNode finding : findings) {
      JsonNode reason = finding.at("/reasons/0");
      assertThat(reason.get("field").asText()).endsWith("properties.validityInMonths");
      assertThat(reason.get("operator").asText()).isEqualTo("lessOrEquals");
      assertThat(reason.get("actual").asInt()).isGreaterThan(24);
      assertThat(reason.get("wanted").asInt()).isEqualTo(24);
    }
  }

  @Test
  void anAuditTellsAndBreaksNothingUnlessAskedTo() {
    assertThat(scan("--fail-on", "audit").exitCode()).isEqualTo(ExitCode.DENIED);
    assertThat(scan("--fail-on", "never").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void afterFifteenRenewalsFiveRemain() throws IOException {
    assertThat(nonCompliant(scan())).isEqualTo(20);

    renew();

    assertThat(nonCompliant(scan())).isEqualTo(5);
  }

  @Test
  void denyStopsWhatIsNewAndLetsWhatIsThereBe() throws IOException {
    renew();
    Path log = folder.resolve("events.ndjson");
    CommandRun switched =
        CommandRun.of("assignment", "set", assignment.toString(), "--set", "effect=Deny");
    assertThat(switched.exitCode()).isEqualTo(ExitCode.OK);

    assertThat(nonCompliant(scan())).isEqualTo(5);
    assertThat(scan().exitCode()).isEqualTo(ExitCode.DENIED);

    CommandRun denied = decide("renew-36-months.json", "--events", log.toString());
    assertThat(denied.exitCode()).isEqualTo(ExitCode.DENIED);
    assertThat(denied.out()).contains("properties.validityInMonths is 36").contains("24");

    CommandRun allowed = decide("renew-12-months.json", "--events", log.toString());
    assertThat(allowed.exitCode()).isEqualTo(ExitCode.OK);

    List<String> lines = Files.readAllLines(log);
    assertThat(lines).hasSize(2);
    JsonNode event = JSON.readTree(lines.get(0));
    assertThat(event.get("decision").asText()).isEqualTo("deny");
    assertThat(event.get("requester").asText()).isNotEmpty();
    assertThat(event.get("time").asText()).isNotEmpty();
    assertThat(event.at("/policies/0/reasons/0/actual").asInt()).isEqualTo(36);
    assertThat(JSON.readTree(lines.get(1)).get("decision").asText()).isEqualTo("allow");
  }

  @Test
  void enforcementIsSwitchedOffWithOneCommandAndTheAuditGoesOn() throws IOException {
    CommandRun.of("assignment", "set", assignment.toString(), "--set", "effect=Deny");
    String before = Files.readString(assignment);
    assertThat(decide("renew-36-months.json").exitCode()).isEqualTo(ExitCode.DENIED);

    CommandRun off =
        CommandRun.of("assignment", "set", assignment.toString(), "--enforcement", "off");

    assertThat(off.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(decide("renew-36-months.json").exitCode()).isEqualTo(ExitCode.OK);
    assertThat(nonCompliant(scan())).isEqualTo(20);
    assertThat(scan().exitCode()).isEqualTo(ExitCode.OK);
    assertThat(assignment.resolveSibling(".certificate-validity.json.before")).hasContent(before);
  }

  @Test
  void oneCertificateIsExemptWithAReasonUntilADay() throws IOException {
    String file = folder.resolve("contoso").resolve("exemptions.yaml").toString();
    CommandRun created =
        CommandRun.of(
            "exemption",
            "create",
            file,
            "--object",
            "kv-contoso-shared/certificates/logistics-coldchain",
            "--from",
            "certificate-validity",
            "--as",
            "waiver",
            "--until",
            "2027-06-30",
            "--because",
            "the loggers take no new root before June",
            contoso.toString());
    assertThat(created.exitCode()).as(created.err()).isEqualTo(ExitCode.OK);

    JsonNode before = JSON.readTree(scan("--as-of", "2027-06-29T23:59:59Z").out());
    JsonNode after = JSON.readTree(scan("--as-of", "2027-06-30T00:00:00Z").out());

    assertThat(before.at("/summary/components/exempt").asInt()).isEqualTo(1);
    assertThat(before.at("/summary/components/nonCompliant").asInt()).isEqualTo(19);
    assertThat(after.at("/summary/components/exempt").asInt()).isZero();
    assertThat(after.at("/summary/components/nonCompliant").asInt()).isEqualTo(20);
  }

  private CommandRun scan(String... options) {
    return CommandRun.of(
        Stream.concat(Stream.of("scan", contoso.toString(), "--format", "json"), Stream.of(options))
            .toArray(String[]::new));
  }

  private CommandRun decide(String request, String... options) {
    return CommandRun.of(
        Stream.concat(
                Stream.of(
                    "decide",
                    contoso.resolve("requests").resolve(request).toString(),
                    contoso.toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private static int nonCompliant(CommandRun run) throws IOException {
    return JSON.readTree(run.out()).at("/summary/components/nonCompliant").asInt();
  }

  private void renew() throws IOException {
    copy(EXAMPLES.resolve("contoso-renewals"), contoso.resolve("certificates/renewed"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
