package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {

  @TempDir private Path folder;

  @Test
  void writesAssignedPoliciesAsRules() {
    CommandRun run = CommandRun.of("compile", "../examples/contoso");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    GoldenFile.assertSame("dev/portcullis/cli/compile/contoso.drl", run.out());
  }

  @Test
  void writesNothingWhereDrlCannotSayIt() throws IOException {
    Path policy = folder.resolve("a.policy");
    Files.writeString(
        policy,
        """
        policy "a" {
          mode All
          parameter p: String default "x"
          when value parameters(concat('p', '')) = "x"
          then audit
        }
        """);
    Path drl = folder.resolve("a.drl");

    CommandRun run = CommandRun.of("compile", policy.toString(), "-o", drl.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(drl).doesNotExist();
  }

  @Test
  void valuesForParametersReachThePoliciesThatDeclareThem() throws IOException {
    policies();

    CommandRun run =
        CommandRun.of("compile", folder.toString(), "--set", "least=4096", "--set", "effect=deny");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("lessThan(4096)", "Finding.of($it, \"size\", \"deny\")")
        .contains("Finding.of($it, \"type\", \"deny\")");
  }

  @Test
  void aValueThatNoPolicyDeclaresIsAFault() throws IOException {
    policies();

    CommandRun run = CommandRun.of("compile", folder.toString(), "--set", "last=4096");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(run.err())
        .contains("error[POL3005]: no policy here has a parameter `last`", "did you mean `least`?");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aValueThatDoesNotFitIsAFault() throws IOException {
    policies();

    CommandRun run = CommandRun.of("compile", folder.toString(), "--set", "least=many");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(run.err()).contains("error[POL3006]", "--set least:1:1");
  }

  @Test
  void whereAssignmentsGiveTheValuesNothingElseDoes() {
    CommandRun run =
        CommandRun.of("compile", "../examples/contoso", "--set", "maximumValidityInMonths=12");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("here assignments give the values");
  }

  private void policies() throws IOException {
    Files.writeString(
        folder.resolve("keys.policy"),
        """
        policy "size" {
          mode Microsoft.KeyVault.Data
          parameter least: Integer default 2048
          parameter effect: String in [audit, deny] default audit
          for key when keySize < $least then $effect
        }

        policy "type" {
          mode Microsoft.KeyVault.Data
          parameter effect: String in [audit, deny] default audit
          for key when keyType = "RSA" then $effect
        }
        """);
  }

  @Test
  void refusesWhatIsNoPackage() {
    CommandRun run = CommandRun.of("compile", "../examples/contoso", "--package", "a; b");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("`a; b` is no name of a package");
  }
}
