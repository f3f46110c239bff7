package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import org.junit.jupiter.api.Test;

/** The prompt where no terminal is. */
class PromptCommandTest {

  private static final String CONTOSO = "../examples/contoso";

  @Test
  void answersEachStatementOfAPipe() {
    CommandRun run =
        CommandRun.withInput(
            """
            :for certificate
            validityInMonths > 48 and

              keySize > 300 and
              keyType = "RSA"
            :quit
            for vault
            """,
            "prompt",
            CONTOSO);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(run.out())
        .startsWith("conditions are asked of Microsoft.KeyVault.Data/vaults/certificates\n")
        .contains("of 100 certificates match")
        .doesNotContain("vault match")
        .doesNotContain("portcullis>");
    assertThat(run.err()).contains("note: read 1 policy file").contains("--> <prompt>:1:");
  }

  @Test
  void readsStandardInputWithoutAVerb() {
    CommandRun run = CommandRun.withInput(":load " + CONTOSO + "\nfor vault\n");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith("1 of 1 vault matches");
  }

  @Test
  void endsWhereThereIsNothingToAnswer() {
    assertThat(CommandRun.withInput("")).isEqualTo(new CommandRun(ExitCode.OK, "", ""));
  }

  @Test
  void hasTheExitCodeOfTheFirstStatementAtFault() {
    assertThat(CommandRun.withInput("for key\n:nothing\nfor key when a.b <\n").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.withInput("for key when\n\n:nothing\n").exitCode())
        .isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(CommandRun.withInput("", "prompt", "no/such/file").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void judgesByTheInstantAndTheEngineThatAreAskedFor() {
    CommandRun run =
        CommandRun.withInput(
            ":as-of\n:engine\n", "prompt", "--as-of", "2027-01-01", "--engine", "both");

    assertThat(run.out()).isEqualTo("as of 2027-01-01T00:00:00Z\nengine: both\n");
  }

  @Test
  void leavesAnUnknownVerbAWrongUse() {
    CommandRun run = CommandRun.of("scna", CONTOSO);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("did you mean `scan`?");
  }
}
