package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.testing.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  private static final int WIDTH = 80;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prompt",
        "scan",
        "decide",
        "events",
        "watch",
        "eval",
        "check",
        "convert",
        "assignment",
        "assignment create",
        "assignment set",
        "assignment show",
        "assignment effective",
        "exemption",
        "exemption create",
        "library",
        "library list",
        "library search",
        "library show",
        "compile",
        "explain"
      })
  void everyVerbHasHelpWithExamples(String verb) {
    CommandRun run = CommandRun.of((verb + " --help").split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Example").contains("  portcullis " + verb);
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(WIDTH + 1));
    GoldenFile.assertSame("dev/portcullis/cli/help/" + verb.replace(' ', '-') + ".txt", run.out());
  }

  @Test
  void theCommandItselfListsItsVerbs() {
    CommandRun run = CommandRun.of("--help");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    GoldenFile.assertSame("dev/portcullis/cli/help/portcullis.txt", run.out());
  }

  @Test
  void aMistypedVerbIsAnsweredWithWhatWasMeant() {
    CommandRun run = CommandRun.of("scna", "policies");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            error: there is no verb `scna`
            did you mean `scan`?
            `portcullis --help` tells the usage
            """);
  }

  @Test
  void aMistypedOptionIsAnsweredWithWhatWasMeant() {
    CommandRun run = CommandRun.of("scan", "policies", "--frmat", "json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            error: there is no option `--frmat`
            did you mean `--format`?
            `portcullis scan --help` tells the usage
            """);
  }

  @Test
  void aValueThatAnOptionDoesNotTakeIsNamedWithThoseItDoes() {
    CommandRun run = CommandRun.of("scan", "policies", "--fail-on", "nothing");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("Invalid value for option '--fail-on'")
        .contains("[audit, deny, never]");
  }
}
