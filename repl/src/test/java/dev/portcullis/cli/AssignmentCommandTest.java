package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CONTOSO = Path.of("..", "examples", "contoso");
  private static final String POLICIES = CONTOSO.resolve("policies").toString();
  private static final String TITLE =
      "Certificates should have the specified maximum validity period";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"short.yaml", "arm.json"})
  void whatIsCreatedCanBeChangedAndJudgesAlike(String name) throws IOException {
    Path file = folder.resolve(name);
    CommandRun created =
        CommandRun.of(
            "assignment",
            "create",
            file.toString(),
            "--policy",
            TITLE,
            "--to",
            "/subscriptions/5c1b7a9e-3f64-4d0b-8a27-91e0d6c4f835",
            "--set",
            "maximumValidityInMonths=24",
            POLICIES);
    assertThat(created.exitCode()).as(created.err()).isEqualTo(ExitCode.OK);

    CommandRun changed =
        CommandRun.of(
            "assignment", "set", file.toString(), "--set", "effect=deny", "--enforcement", "off");
    assertThat(changed.exitCode()).as(changed.err()).isEqualTo(ExitCode.OK);

    JsonNode shown =
        JSON.readTree(
            CommandRun.of("assignment", "show", file.toString(), POLICIES, "--format", "json")
                .out());
    assertThat(shown.at("/0/enforcementMode").asText()).isEqualTo("DoNotEnforce");
    assertThat(shown.at("/0/effect").asText()).isEqualTo("deny");
    assertThat(shown.at("/0/parameters/maximumValidityInMonths").asInt()).isEqualTo(24);
    assertThat(Files.readString(folder.resolve("." + name + ".before"))).doesNotContain("deny");
  }

  @Test
  void nothingIsWrittenThatThePoliciesDoNotTake() {
    Path file = folder.resolve("a.yaml");

    CommandRun run =
        CommandRun.of(
            "assignment",
            "create",
            file.toString(),
            "--policy",
            TITLE,
            "--to",
            "/subscriptions/s",
            "--set",
            "maximumValidityInMonths=two",
            POLICIES);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(run.err()).contains("POL3006").contains("maximumValidityInMonths");
    assertThat(file).doesNotExist();
  }

  @Test
  void anExistingFileIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "kept");

    CommandRun run =
        CommandRun.of(
            "assignment", "create", file.toString(), "--policy", "p", "--to", "/subscriptions/s");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(file).hasContent("kept");
  }

  @Test
  void whatIsInForceForAnObjectIsToldWithValuesAndWhyTheRestIsNot() throws IOException {
    Path file = folder.resolve("more.yaml");
    Files.writeString(
        file,
        """
        - assign: %1$s
          name: elsewhere
          to: /subscriptions/other
          with: { maximumValidityInMonths: 24 }
        - assign: %1$s
          name: switched-off
          to: kv-contoso-shared
          with: { maximumValidityInMonths: 24, effect: disabled }
        - assign: %1$s
          name: left-out
          to: /subscriptions/5c1b7a9e-3f64-4d0b-8a27-91e0d6c4f835
          except: kv-contoso-shared/certificates/payments-wallet
          with: { maximumValidityInMonths: 24 }
        - assign: %1$s
          name: in-america
          to: kv-contoso-shared
          only: { locations: [eastus] }
          with: { maximumValidityInMonths: 24 }
        - assign: %1$s
          name: exempted
          to: kv-contoso-shared
          with: { maximumValidityInMonths: 24 }
        """
            .formatted(TITLE));
    Path exemptions = folder.resolve("exemptions.yaml");
    Files.writeString(
        exemptions,
        """
        exempt: kv-contoso-shared/certificates/payments-wallet
        from: exempted
        as: mitigated
        ticket: SEC-1
        """);

    CommandRun run =
        CommandRun.of(
            "assignment",
            "effective",
            "kv-contoso-shared/certificates/payments-wallet",
            CONTOSO.toString(),
            file.toString(),
            exemptions.toString(),
            "--format",
            "json");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(JSON.readTree(run.out()).at("/0/policies"))
        .extracting(policy -> policy.get("force").asText())
        .containsExactly("inForce", "outOfScope", "disabled", "excluded", "notSelected", "exempt");
    assertThat(JSON.readTree(run.out()).at("/0/policies/5/exemption/ticket").asText())
        .isEqualTo("SEC-1");
  }
}
