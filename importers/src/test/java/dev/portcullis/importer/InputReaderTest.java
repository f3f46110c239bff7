package dev.portcullis.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.source.Source;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputReaderTest {

  private static final String DEFINITION =
      """
      {"properties": {"displayName": "d", "policyRule": {"if": {}, "then": {"effect": "audit"}}}}
      """;

  private static final String ASSIGNMENT =
      """
      {"id": "/subscriptions/s/providers/Microsoft.Authorization/policyAssignments/a",
       "properties": {"policyDefinitionId": "d"}}
      """;

  private static final String VAULT =
      """
      {"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-a",
       "name": "kv-a", "type": "Microsoft.KeyVault/vaults",
       "properties": {"vaultUri": "https://kv-a.vault.azure.net/"}}
      """;

  static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir private Path root;

  private InputFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new InputFolder(root);
  }

  @Test
  void readsAFolderInTheOrderOfItsNames() {
    folder.put("b/vault.json", VAULT).put("a.json", DEFINITION).put("c/d/x.json", ASSIGNMENT);

    Inputs inputs = folder.read();

    assertThat(folder.notes(inputs))
        .containsExactly(
            "a.json: 1 policy file", "b/vault.json: 1 vault", "c/d/x.json: 1 assignment");
    assertThat(inputs.diagnostics()).isEmpty();
    assertThat(inputs.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy \"x\" {}",
        "builtin policy \"x\" {}",
        "// a comment\n/* another */ custom initiative\n\"x\" {}",
        "{\"if\": {\"field\": \"type\", \"equals\": \"x\"}, \"then\": {\"effect\": \"audit\"}}",
        "[{\"properties\": {\"policyDefinitions\": []}}]",
        "{\"value\": [{\"policyRule\": {}}]}",
        "// JSON with a comment\n{\"policyRule\": {}}",
        "{\"policyRule\": {\"if\": , \"then\": 5}"
      })
  void takesPoliciesForPoliciesWhateverTheirFileIsCalled(String text) {
    folder.put("file", text);

    assertThat(folder.read().policies()).extracting(Source::text).containsExactly(text);
  }

  @Test
  void tellsAssignmentsFromExemptions() {
    folder
        .put("a.json", "[" + ASSIGNMENT + "," + ASSIGNMENT + "]")
        .put(
            "b.json",
            """
            {"value": [{"properties": {"policyAssignmentId": "a", "exemptionCategory": "Waiver"}}]}
            """)
        .put("c.json", "{\"policyAssignmentId\": \"a\", \"exemptionCategory\": \"Mitigated\"}");

    Inputs inputs = folder.read();

    assertThat(folder.notes(inputs))
        .containsExactly("a.json: 2 assignments", "b.json: 1 exemption", "c.json: 1 exemption");
    assertThat(inputs.assignments()).hasSize(1);
    assertThat(inputs.exemptions()).hasSize(2);
  }

  @Test
  void readsAssignmentsAndExemptionsFromYaml() {
    folder
        .put(
            "a.yml",
            """
            # az policy assignment list -o yaml
            - id: /subscriptions/s/providers/Microsoft.Authorization/policyAssignments/a
              policyDefinitionId: d
              parameters:
                months: {value: 24}
            """)
        .put("b.yaml", "properties:\n  policyAssignmentId: a\n  exemptionCategory: Waiver\n");

    Inputs inputs = folder.read();

    assertThat(folder.notes(inputs)).containsExactly("a.yml: 1 assignment", "b.yaml: 1 exemption");
    assertThat(inputs.assignments()).hasSize(1);
  }

  @Test
  void keepsRequestsApart() {
    folder.put(
        "r.json",
        """
        {"operation": "CertificateCreate", "requester": "ann", "resource": {"name": "c"}}
        """);

    Inputs inputs = folder.read();

    assertThat(folder.notes(inputs)).containsExactly("r.json: 1 request");
    assertThat(inputs.requests()).hasSize(1);
  }

  @Test
  void tellsWhatItLeavesOutAndWhy() {
    folder
        .put(".git/config", "[core]")
        .put("README.md", "# Contoso\n\nNote: policy files live here.\n")
        .put("blank.txt", " \n")
        .put("empty.json", "")
        .put("image.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})
        .put("list.json", "[]")
        .put("package.json", "{\"name\": \"x\", \"version\": \"1\"}")
        .put("plan.json", "{\"format_version\": \"1.2\", \"terraform_version\": \"1.9.0\"}")
        .put("policy.yaml", "policyRule:\n  if: {}\n")
        .put("states.json", "[{\"policyDefinitionId\": \"d\", \"complianceState\": \"Compliant\"}]")
        .put("template.json", "{\"$schema\": \"x\", \"contentVersion\": \"1\", \"resources\": []}");

    Inputs inputs = folder.read();

    assertThat(folder.notes(inputs))
        .containsExactly(
            ".git: hidden",
            "README.md: text of a kind that is not known here",
            "blank.txt: nothing but blanks and comments",
            "empty.json: empty",
            "image.png: neither text nor a certificate",
            "list.json: an empty list",
            "package.json: JSON of a kind that is not known here",
            "plan.json: a Terraform plan or state; these are not read yet",
            "policy.yaml: YAML; only assignments and exemptions are read from YAML, all else from"
                + " JSON",
            "states.json: policy states as Azure reports them",
            "template.json: a deployment template; these are not read yet");
    assertThat(inputs.diagnostics()).isEmpty();
  }

  @Test
  void reportsANamedFileThatHoldsNothingKnown() {
    folder.put("README.md", "# Contoso\n");

    Inputs inputs = folder.read("README.md");

    assertThat(folder.faults(inputs))
        .containsExactly(
            "README.md:1:1: POL6003 nothing to read: text of a kind that is not known here |"
                + " policies, assignments, exemptions, requests, inventories and certificates are"
                + " read");
    assertThat(inputs.hasErrors()).isTrue();
  }

  @Test
  void reportsWhatDoesNotExist() {
    assertThat(folder.faults(folder.read("nowhere")))
        .containsExactly("nowhere:1:1: POL6001 no such file or folder | check the spelling");
  }

  @Test
  void reportsBrokenJsonWithItsPlaces() {
    folder.put("x.json", "{\"a\": [1, 2}\n").put("y.json", "nonsense");

    assertThat(folder.faults(folder.read()))
        .extracting(fault -> fault.replaceFirst("(POL\\d+).*", "$1"))
        .containsExactly("x.json:1:12: POL1001", "y.json:1:1: POL1001");
  }

  @Test
  void reportsBrokenYamlOfAFileThatCallsItselfYaml() {
    folder.put("a.yaml", "a: [1, 2\nb: }\n").put("b.txt", "a: [1, 2\nb: }\n");

    Inputs inputs = folder.read();

    assertThat(folder.faults(inputs)).singleElement().asString().startsWith("a.yaml:2:");
    assertThat(folder.notes(inputs))
        .containsExactly("b.txt: text of a kind that is not known here");
  }

  @Test
  void reportsTextThatIsNoUnicode() {
    folder.put(
        "p.policy", "policy \"Zertifikate f\u00fcr\" {}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "p.policy:1:22: POL1011 the file is not UTF-8 from here on | save it in UTF-8");
  }

  @Test
  void readsTheEncodingsOfOtherTools() {
    byte[] withMark = ("\uFEFF" + VAULT).getBytes(StandardCharsets.UTF_8);
    byte[] ofPowerShell = ("\uFEFF" + ASSIGNMENT).getBytes(StandardCharsets.UTF_16LE);
    folder.put("a.json", withMark).put("b.json", ofPowerShell);

    assertThat(folder.notes(folder.read()))
        .containsExactly("a.json: 1 vault", "b.json: 1 assignment");
  }

  @Test
  void readsStandardInput() {
    Inputs inputs = folder.readWithInput(VAULT, "-");

    assertThat(folder.notes(inputs)).containsExactly("<stdin>: 1 vault");
    assertThat(InputFolder.ids(inputs)).hasSize(1);
    assertThat(InputFolder.ids(inputs)).as("read again").hasSize(1);
  }

  @Test
  void readsPackedFilesLikeFoldersAndFiles() {
    folder
        .put("a.zip", InputFolder.zip("p/x.json", DEFINITION, "vault.json", VAULT))
        .put("b.json.gz", InputFolder.gzip(ASSIGNMENT));

    assertThat(folder.notes(folder.read()))
        .containsExactly(
            "a.zip/p/x.json: 1 policy file",
            "a.zip/vault.json: 1 vault",
            "b.json.gz: 1 assignment");
  }

  @Test
  void doesNotOpenAZipFileInAZipFile() throws Exception {
    byte[] inner = InputFolder.zip("x.json", DEFINITION);
    Files.write(root.resolve("inner.zip"), inner);
    folder.put(
        "outer.zip", InputFolder.zip("inner.zip", new String(inner, StandardCharsets.ISO_8859_1)));

    assertThat(folder.notes(folder.read("outer.zip")))
        .containsExactly("outer.zip/inner.zip: a zip file in a zip file; unpack the outer one");
  }

  @Test
  void reportsBrokenPackedFiles() {
    folder
        .put("a.zip", "PK\u0003\u0004 and no more")
        .put("b.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3});

    assertThat(folder.faults(folder.read()))
        .hasSize(2)
        .allSatisfy(fault -> assertThat(fault).contains("POL6001 cannot be read: "));
  }
}
