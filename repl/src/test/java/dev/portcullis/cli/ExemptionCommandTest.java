package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExemptionCommandTest {

  private static final String CONTOSO = Path.of("..", "examples", "contoso").toString();
  private static final String WALLET = "kv-contoso-shared/certificates/payments-wallet";

  @TempDir private Path folder = Path.of("");

  @Test
  void aSecondExemptionStandsBehindTheFirst() throws IOException {
    Path file = folder.resolve("exemptions.yaml");

    CommandRun first = create(file, WALLET, "certificate-validity", "--ticket", "SEC-1");
    CommandRun second = create(file, "kv-contoso-shared", "certificate-validity");

    assertThat(first.exitCode()).as(first.err()).isEqualTo(ExitCode.OK);
    assertThat(second.exitCode()).as(second.err()).isEqualTo(ExitCode.OK);
    assertThat(file)
        .hasContent(
            """
            - exempt: "kv-contoso-shared/certificates/payments-wallet"
              from: "certificate-validity"
              as: "waiver"
              ticket: "SEC-1"
            - exempt: "kv-contoso-shared"
              from: "certificate-validity"
              as: "waiver"
            """);
  }

  @Test
  void nothingIsWrittenForAnObjectOrAnAssignmentThatNobodyKnows() {
    Path file = folder.resolve("exemptions.yaml");

    CommandRun object =
        create(file, "kv-contoso-shared/certificates/wallet", "certificate-validity", CONTOSO);
    CommandRun assignment = create(file, WALLET, "key-size", CONTOSO);

    assertThat(object.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(object.err()).contains("no object `kv-contoso-shared/certificates/wallet`");
    assertThat(assignment.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(assignment.err()).contains("no assignment `key-size`");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatHoldsSomethingElseStaysAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("exemptions.yaml"), "exempt: kv\nfrom: a\n");

    CommandRun run = create(file, WALLET, "certificate-validity");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(file).hasContent("exempt: kv\nfrom: a\n");
  }

  @Test
  void aDayThatIsNoneIsTold() {
    Path file = folder.resolve("exemptions.yaml");

    CommandRun run = create(file, WALLET, "certificate-validity", "--until", "June");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(run.err()).contains("`June` is no date");
    assertThat(file).doesNotExist();
  }

  private static CommandRun create(Path file, String object, String from, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("exemption", "create", file.toString(), "--object", object, "--from", from));
    arguments.addAll(List.of("--as", "waiver"));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }
}
