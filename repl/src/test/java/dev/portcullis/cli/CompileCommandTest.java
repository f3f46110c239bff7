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
  void refusesWhatIsNoPackage() {
    CommandRun run = CommandRun.of("compile", "../examples/contoso", "--package", "a; b");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("`a; b` is no name of a package");
  }
}
