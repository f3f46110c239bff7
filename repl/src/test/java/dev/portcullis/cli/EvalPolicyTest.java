package dev.portcullis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eval POLICY RESOURCE}: one policy on one object, told to people. */
class EvalPolicyTest {

  private static final String CONTOSO = Path.of("../examples/contoso").toString();

  private static final String KEY_SIZES =
      """
      policy "Keys have enough bits" {
        mode Microsoft.KeyVault.Data
        parameter least: Integer default 3072
        parameter effect: String in [Audit, Deny, Disabled] default Audit
        for key
        when keyType in ["RSA", "RSA-HSM"]
         and keySize < $least
        then $effect
        message "{name} has {keySize} bits, {$least} are asked; it ends {expiresOn}"
      }
      """;

  @TempDir private Path folder;
  private String policy = "";

  @BeforeEach
  void writePolicy() throws IOException {
    policy = write("key-size.policy", KEY_SIZES);
  }

  @Test
  void tellsTheReasonThePolicysMessageAndTheEffect() {
    CommandRun run = eval(key(2048));

    assertThat(run.err()).isEqualTo("note: as of 2026-11-24T12:00:00Z\n");
    assertThat(run.out())
        .isEqualTo(
            """
            non-compliant  k1
                keySize is 2048; must be at least 3072
                k1 has 2048 bits, 3072 are asked; it ends (not set)
                Audit by "Keys have enough bits"
            """);
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aDenyIsToldByTheExitCode() {
    assertThat(eval(key(2048), "--set", "effect=Deny").exitCode()).isEqualTo(ExitCode.DENIED);
    assertThat(eval(key(2048), "--fail-on", "audit").exitCode()).isEqualTo(ExitCode.DENIED);
    assertThat(eval(key(2048), "--set", "effect=Deny", "--fail-on", "never").exitCode())
        .isEqualTo(ExitCode.OK);
    assertThat(eval(key(4096), "--set", "effect=Deny").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void theTraceTellsEachStepThatWasReached() {
    assertThat(eval(key(4096), "--trace").out())
        .isEqualTo(
            """
            compliant  k1
                Audit by "Keys have enough bits"

              no     all of
              yes      type equals Microsoft.KeyVault.Data/vaults/keys; it is Microsoft.KeyVault.Data/vaults/keys
              yes      Microsoft.KeyVault.Data/vaults/keys/keyType in RSA, RSA-HSM; it is RSA
              no       Microsoft.KeyVault.Data/vaults/keys/keySize less 3072; it is 4096
            """);
  }

  @Test
  void anObjectOfAnotherTypeAndADisabledPolicyHaveNoState() {
    assertThat(
            eval("{\"type\": \"Microsoft.KeyVault.Data/vaults/secrets\", \"name\": \"s\"}").out())
        .startsWith("not applicable  s");
    assertThat(eval(key(2048), "--set", "effect=Disabled").out()).startsWith("disabled  k1");
  }

  @Test
  void anEvaluationThatFailsSaysWhyAndIsFaultyInput() {
    CommandRun run =
        eval(
            "{\"type\": \"Microsoft.KeyVault.Data/vaults/keys\", \"name\": \"k\","
                + " \"keyType\": \"RSA\", \"keySize\": \"large\"}");

    assertThat(run.out()).startsWith("error  k").contains("the evaluation failed: ");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
  }

  @Test
  void oneObjectOfAnInventoryIsChosenByName() {
    CommandRun run =
        CommandRun.of(
            "eval",
            CONTOSO + "/policies/certificate-validity.policy",
            CONTOSO,
            "--object",
            "identity-ldap",
            "--set",
            "maximumValidityInMonths=24",
            "--engine",
            "both");

    assertThat(run.out())
        .isEqualTo(
            """
            non-compliant  kv-contoso-shared/certificates/identity-ldap/11c85bf41812a8432bb18a32adcb820e
                properties.validityInMonths is 30; must be at most 24
                Audit by "Certificates should have the specified maximum validity period"
            """);
  }

  @Test
  void severalObjectsAskForAChoice() {
    CommandRun run = CommandRun.of("eval", policy, CONTOSO);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("error: 101 objects of " + CONTOSO + " could be meant; name one with --object:")
        .endsWith(" and 96 more\n");
    assertThat(CommandRun.of("eval", policy, CONTOSO, "--object", "nothing").err())
        .startsWith("error: no object of " + CONTOSO + " is called `nothing`; there are ");
  }

  @Test
  void anExistenceEffectFindsWhatIsNamedAsRelated() throws IOException {
    String logs =
        write(
            "logs.json",
            """
            {"if": {"field": "type", "equals": "Microsoft.KeyVault/vaults"},
             "then": {"effect": "auditIfNotExists", "details": {
               "type": "Microsoft.Insights/diagnosticSettings",
               "existenceCondition": {
                 "field": "Microsoft.Insights/diagnosticSettings/workspaceId", "exists": true}}}}
            """);
    String vault =
        write(
            "vault.json",
            "{\"type\": \"Microsoft.KeyVault/vaults\", \"name\": \"v\", \"properties\": {}}");
    String setting = write("setting.json", "{\"properties\": {\"workspaceId\": \"w\"}}");

    assertThat(CommandRun.of("eval", logs, vault).out())
        .isEqualTo(
            """
            non-compliant  v
                no related Microsoft.Insights/diagnosticSettings is as it must be; one must exist
                auditIfNotExists
            """);
    assertThat(CommandRun.of("eval", logs, vault, "--related", setting).out())
        .startsWith("compliant  v");
  }

  @Test
  void aValueForATextNeedsNoQuotesAndAWrongOneIsToldWhereItStands() {
    CommandRun run = eval(key(2048), "--set", "least=many");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(run.err()).contains("error[POL3006]").contains("--> --set least:1:1");
  }

  @Test
  void usageIsToldInShort() {
    assertThat(CommandRun.of("eval").err())
        .isEqualTo(
            """
            error: name a policy and a resource, or give --jsonl
            `portcullis eval --help` tells the usage
            """);
    assertThat(CommandRun.of("eval", "-", "-").err())
        .startsWith("error: standard input can be read once only\n");
    assertThat(CommandRun.of("eval", "--jsonl", policy).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void filesThatAreNotThereOrHoldSomethingElseAreTold() throws IOException {
    String text = write("notes.txt", "nothing of interest");

    assertThat(CommandRun.of("eval", policy, "missing.json").exitCode())
        .isEqualTo(ExitCode.FAULTY_INPUT);
    assertThat(CommandRun.of("eval", policy, text).err()).contains("error[POL6003]");
    assertThat(CommandRun.of("eval", text, policy).err()).contains("error[POL6003]");
  }

  private CommandRun eval(String object, String... options) {
    List<String> arguments = new ArrayList<>(List.of("eval", policy, "-", "--engine", "both"));
    arguments.addAll(List.of(options));
    return CommandRun.withInput(object, arguments.toArray(String[]::new));
  }

  private static String key(int bits) {
    return "{\"type\": \"Microsoft.KeyVault.Data/vaults/keys\", \"name\": \"k1\","
        + " \"keyType\": \"RSA\", \"keySize\": "
        + bits
        + "}";
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
