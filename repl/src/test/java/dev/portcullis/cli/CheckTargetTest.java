package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --target azure} says whether Azure would take a definition. */
class CheckTargetTest {

  @ParameterizedTest
  @ValueSource(strings = {"key-rsa-size", "vault-firewall", "vault-required-tag"})
  void azureTakesWhatItPublishesAndWhatHasItsAliases(String name) {
    CommandRun run = check(name);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("azure takes \"");
  }

  @Test
  void azureRefusesCustomPoliciesOfTheDataPlane() {
    assertThat(check("key-kind-never-expires").out())
        .contains(
            "azure refuses \"Keys of the specified types should not expire\": Azure takes mode"
                + " `Microsoft.KeyVault.Data` in built-in definitions only\n");
  }

  @Test
  void azureRefusesAliasesThatItDoesNotHave() {
    CommandRun run = check("key-not-exportable");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(run.out())
        .contains(
            "error[POL8001]: Azure has no alias"
                + " `Microsoft.KeyVault.Data/vaults/keys/attributes.exportable`");
  }

  @Test
  void azureRefusesTagsOfComponents() {
    assertThat(check("secret-required-tag").out())
        .contains(
            "error[POL8002]: Azure does not see the tags of keys, secrets and certificates",
            "azure refuses \"");
  }

  @Test
  void withoutATargetNothingIsSaidOfAzure() {
    CommandRun run = CommandRun.withInput(text("key-not-exportable"), "check", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).doesNotContain("POL8001", "azure");
  }

  private static CommandRun check(String name) {
    return CommandRun.withInput(text(name), "check", "-", "--target", "azure");
  }

  private static String text(String name) {
    return CommandRun.of("library", "show", name, "--to", "policy").out();
  }
}
