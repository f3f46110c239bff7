package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import dev.portcullis.library.PolicyLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verb {@code library}, and policies of the library that other verbs take without a file. */
class LibraryCommandTest {

  private static final String VAULT =
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/g"
          + "/providers/Microsoft.KeyVault/vaults/kv-a";

  private static final String KEY =
      """
      {"id": "%s/keys/k/1", "type": "Microsoft.KeyVault.Data/vaults/keys", "name": "k",
       "keyType": "RSA", "keySize": 2048, "attributes": {"createdOn": "2026-01-01T00:00:00Z"}}
      """
          .formatted(VAULT);

  @TempDir private Path folder;

  @Test
  void listsAllThereIs() {
    CommandRun run = CommandRun.of("library");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(PolicyLibrary.entries())
        .allSatisfy(entry -> assertThat(run.out()).contains("  " + entry.name() + " "));
    assertThat(run.out())
        .endsWith(
            "\n"
                + PolicyLibrary.policies().size()
                + " policies, "
                + PolicyLibrary.initiatives().size()
                + " initiatives\n");
  }

  @Test
  void listsWhatHasAllThatIsAskedFor() {
    CommandRun run =
        CommandRun.of(
            "library",
            "list",
            "--category",
            "KEYS",
            "--mode",
            "keyvault.data",
            "--effect",
            "deny",
            "--text",
            "rsa",
            "--text",
            "minimum");

    assertThat(run.out())
        .isEqualTo(
            """
              name          for   effects                title
              key-rsa-size  keys  Audit, Deny, Disabled  Keys using RSA cryptography should have a specified minimum key size

            1 policy, 0 initiatives
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--category=cups", "--mode=cups", "--effect=cups", "--text=cups"})
  void eachFilterMayLeaveNothing(String filter) {
    CommandRun run = CommandRun.of("library", "list", filter);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("0 policies, 0 initiatives\n");
  }

  @Test
  void searchTellsFirstWhatIsNamedSo() {
    CommandRun run = CommandRun.of("library", "search", "rotat");

    assertThat(run.out().lines().skip(1).map(line -> line.strip().split(" ", 2)[0]))
        .startsWith("key-rotates-before-expiry", "key-rotation-within")
        .contains("key-kind-never-expires");
  }

  @Test
  void showsThePageOfWhatIsCalledByNameIdOrTitle() {
    String page = PolicyLibrary.find("key-rsa-size").orElseThrow().page();

    assertThat(CommandRun.of("library", "show", "key-rsa-size").out()).isEqualTo(page);
    assertThat(CommandRun.of("library", "show", "82067dbb-e53b-4e06-b631-546d197452d9").out())
        .isEqualTo(page);
    assertThat(
            CommandRun.of(
                    "library",
                    "show",
                    "Keys using RSA cryptography should have a specified minimum key size")
                .out())
        .isEqualTo(page);
  }

  @Test
  void showsTheDefinitionInEitherLanguage() {
    assertThat(CommandRun.of("library", "show", "key-rsa-size", "--to", "policy").out())
        .startsWith("builtin policy \"Keys using RSA");
    assertThat(CommandRun.of("library", "show", "key-rsa-size", "--to", "json").out())
        .startsWith("{")
        .contains("\"policyRule\"");
  }

  @Test
  void printsOnlyTheParametersWithoutDefault() {
    CommandRun needs = CommandRun.of("library", "show", "key-rsa-size", "--needs-input");

    assertThat(needs.out())
        .isEqualTo(
            """
              parameter          type     allowed           what it is
              minimumRSAKeySize  Integer  2048, 3072, 4096  %s
            """
                .formatted("The bits that an RSA key must have at least."));
    assertThat(CommandRun.of("library", "show", "key-expiry-set", "--needs-input").out())
        .isEqualTo("\"Key Vault keys should have an expiration date\" needs no parameter\n");
  }

  @Test
  void tellsTheNearestNameOfWhatItLacks() {
    CommandRun run = CommandRun.of("library", "show", "key-rsa-sise");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "error: the library has no policy `key-rsa-sise`; did you mean `key-rsa-size`?\n");
  }

  @Test
  void aScanTakesAPolicyByItsNameAlone() throws IOException {
    CommandRun run = CommandRun.of("scan", inventory(), "--policy", "key-expiry-set");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("note: 1 definition comes out of the library");
    assertThat(run.out()).contains("Audit by \"Key Vault keys should have an expiration date\"");
  }

  @Test
  void aScanTakesAnInitiativeWithAllItsPolicies() throws IOException {
    CommandRun run = CommandRun.of("scan", inventory(), "--policy", "Key vaults: the baseline");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("note: 16 definitions come out of the library");
    assertThat(run.out()).contains("Key vaults: the baseline");
  }

  @Test
  void aScanTellsAPolicyThatNobodyKnowsAndOneThatNeedsValues() throws IOException {
    CommandRun unknown = CommandRun.of("scan", inventory(), "--policy", "cups");
    CommandRun needy = CommandRun.of("scan", inventory(), "--policy", "key-validity");

    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("the library has no policy `cups`");
    assertThat(needy.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(needy.err()).contains("`maximumValidityInDays`");
  }

  @Test
  void anAssignmentNamesAPolicyOfTheLibrary() throws IOException {
    Path file = folder.resolve("validity.json");

    CommandRun created =
        CommandRun.of(
            "assignment",
            "create",
            file.toString(),
            "--policy",
            "key-validity",
            "--to",
            "/subscriptions/00000000-0000-0000-0000-000000000000",
            "--set",
            "maximumValidityInDays=30");

    assertThat(created.err()).contains("1 definition comes out of the library");
    assertThat(created.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(file)).contains("49a22571-d204-4c91-a7b6-09b1a586fbc9");
    CommandRun scan = CommandRun.of("scan", inventory(), file.toString());
    assertThat(scan.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(scan.out()).contains("Keys should have the specified maximum validity period");
  }

  @Test
  void anAssignmentWithoutItsValueIsNotWritten() {
    Path file = folder.resolve("validity.json");

    CommandRun created =
        CommandRun.of(
            "assignment", "create", file.toString(), "--policy", "key-validity", "--to", VAULT);

    assertThat(created.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(created.err()).contains("`maximumValidityInDays`");
    assertThat(file).doesNotExist();
  }

  @Test
  void theUsersOwnDefinitionWinsOverTheLibrary() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.policy"),
            """
            builtin policy "Ours" {
              id "152b15f7-8e1f-4c1f-ab71-8c010ba5dbc0"
              mode Microsoft.KeyVault.Data
              for key when keySize < 4096 then audit
            }
            """);
    Path assignment =
        Files.writeString(
            folder.resolve("a.yaml"),
            """
            assign: 152b15f7-8e1f-4c1f-ab71-8c010ba5dbc0
            to: /subscriptions/00000000-0000-0000-0000-000000000000
            """);

    CommandRun run = CommandRun.of("scan", inventory(), own.toString(), assignment.toString());

    assertThat(run.err()).doesNotContain("library");
    assertThat(run.out()).contains("audit by \"Ours\"");
  }

  private String inventory() throws IOException {
    return Files.writeString(folder.resolve("key.json"), KEY).toString();
  }
}
