package dev.portcullis.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.importer.input.InputLimits;
import dev.portcullis.importer.input.InputLog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryTest {

  private static final String VAULT_ID =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-a";

  private static final String VAULT =
      """
      {"id": "%s", "name": "kv-a", "type": "Microsoft.KeyVault/vaults", "location": "westeurope",
       "properties": {"vaultUri": "https://kv-a.vault.azure.net/"}}
      """
          .formatted(VAULT_ID)
          .replace("\n", " ");

  private static final String KEY =
      """
      {"id": "%s/keys/k/1", "name": "k", "type": "Microsoft.KeyVault.Data/vaults/keys",
       "attributes": {"createdOn": 1768469400}, "keyType": "EC"}
      """
          .formatted(VAULT_ID)
          .replace("\n", " ");

  @TempDir private Path root;

  private InputFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new InputFolder(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n%s\n",
        "%s %s",
        "[%s, %s]",
        "{\"value\": [%s, %s], \"nextLink\": null}",
        "{\"count\": 2, \"data\": [%s, %s], \"skip_token\": null, \"total_records\": 2}"
      })
  void readsRecordsHoweverTheyAreListed(String frame) {
    folder.put("inventory", frame.formatted(VAULT, KEY));

    Inputs inputs = folder.read();

    assertThat(folder.notes(inputs)).containsExactly("inventory: 1 vault", "inventory: 1 key");
    assertThat(InputFolder.ids(inputs)).containsExactly(VAULT_ID, VAULT_ID + "/keys/k/1");
  }

  @Test
  void passesResourcesOnAsTheyAre() throws Exception {
    folder.put("v.json", VAULT);

    assertThat(InputFolder.resources(folder.read()))
        .containsExactly(new Resource((ObjectValue) ValueReader.read(VAULT)));
  }

  @Test
  void takesTypeAndNameFromTheIdWhereAQueryLeftThemOut() {
    folder.put("v.json", "[{\"id\": \"%s\", \"properties\": {}}]".formatted(VAULT_ID));

    Resource vault = InputFolder.resources(folder.read()).get(0);

    assertThat(vault.type()).isEqualTo("Microsoft.KeyVault/vaults");
    assertThat(vault.name()).isEqualTo("kv-a");
  }

  @Test
  void countsWhatResourceGraphSpellsInLowerCase() {
    folder.put(
        "v.json", VAULT.replace("Microsoft.KeyVault/vaults\"", "microsoft.keyvault/vaults\""));

    assertThat(folder.notes(folder.read())).containsExactly("v.json: 1 vault");
  }

  @Test
  void refusesAVaultWithoutProperties() {
    folder.put(
        "list.json",
        """
        [
          {"id": "/s/kv-b", "name": "kv-b", "type": "Microsoft.KeyVault/vaults"},
          {"id": "/s/hsm", "name": "hsm", "type": "Microsoft.KeyVault/managedHSMs", "properties": null}
        ]
        """);

    Inputs inputs = folder.read();

    assertThat(folder.faults(inputs))
        .containsExactly(
            "list.json:2:3: POL6005 vault `kv-b` has no `properties`: a list leaves them out | use"
                + " what `az keyvault show --name kv-b` prints",
            "list.json:3:3: POL6005 managed HSM `hsm` has no `properties`: a list leaves them out |"
                + " use what `az keyvault show --hsm-name hsm` prints");
    assertThat(InputFolder.resources(inputs)).isEmpty();
  }

  @Test
  void refusesAResourceWithoutAnId() {
    folder.put("r.json", "{\"type\": \"Microsoft.Insights/diagnosticSettings\", \"name\": \"x\"}");

    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "r.json:1:1: POL6004 a resource of type `Microsoft.Insights/diagnosticSettings` has no"
                + " `id` | without its id no assignment can reach it; add it");
  }

  @Test
  void letsTheLaterReadingOfAResourceCount() {
    folder.put("a.json", VAULT).put("b.json", VAULT.replace("westeurope", "eastus"));

    Inputs inputs = folder.read();

    assertThat(InputFolder.resources(inputs))
        .singleElement()
        .extracting(vault -> vault.content().text("location"))
        .isEqualTo("eastus");
    assertThat(folder.notes(inputs))
        .contains("b.json: `kv-a` stands in " + root + "/a.json too; this one counts");
  }

  @Test
  void writesTheDatesOfAComponentAsPoliciesReadThem() throws Exception {
    folder.put(
        "k.json",
        """
        {"id": "%s/keys/k", "type": "Microsoft.KeyVault.Data/vaults/keys",
         "attributes": {"createdOn": 1768469400, "expiresOn": "2027-01-15T02:00:00.5+02:00",
                        "notBefore": null, "enabled": true},
         "scheduledRotationDate": "2026-07-14T09:30:00.0000000Z"}
        """
            .formatted(VAULT_ID));

    assertThat(InputFolder.resources(folder.read()))
        .singleElement()
        .extracting(Resource::content)
        .isEqualTo(
            value(
                """
                {"id": "%s/keys/k", "name": "k", "type": "Microsoft.KeyVault.Data/vaults/keys",
                 "attributes": {"createdOn": "2026-01-15T09:30:00Z",
                                "expiresOn": "2027-01-15T00:00:00.500Z", "enabled": true},
                 "scheduledRotationDate": "2026-07-14T09:30:00.0000000Z"}
                """
                    .formatted(VAULT_ID)));
  }

  @Test
  void reportsADateThatIsNone() {
    folder.put("k.json", KEY.replace("1768469400", "\"next week\""));

    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "k.json:1:1: POL6004 `attributes.createdOn` is no date: next week | write seconds since"
                + " 1970, or a date like 2027-01-15T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999999999999999", "1e3", "true", "\"2027-01-15\"", "\"\""})
  void refusesAllOtherDates(String date) {
    folder.put("k.json", KEY.replace("1768469400", date));

    assertThat(folder.read().hasErrors()).isTrue();
  }

  @Test
  void reportsAComponentOfAnUnknownType() {
    folder.put("k.json", KEY.replace("vaults/keys\"", "vaults/key\""));

    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "k.json:1:1: POL6004 `Microsoft.KeyVault.Data/vaults/key` is no type of component |"
                + " components are of `Microsoft.KeyVault.Data/vaults/keys`,"
                + " `Microsoft.KeyVault.Data/vaults/secrets`,"
                + " `Microsoft.KeyVault.Data/vaults/certificates`,"
                + " `Microsoft.ManagedHSM.Data/managedHsms/keys`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/vaults/x", "nonsense", "/keys/k", "/v/keys/"})
  void reportsAComponentWhoseIdIsNone(String id) {
    folder.put("k.json", KEY.replace(VAULT_ID + "/keys/k/1", id));

    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "k.json:1:1: POL6004 `"
                + id
                + "` is no id of a component of this type | write the vault's id, then"
                + " /keys/<name>/<version>");
  }

  @Test
  void keepsTheCurrentVersionOfEachObject() {
    folder.put(
        "keys.ndjson",
        KEY
            + KEY.replace("k/1", "k/3").replace("1768469400", "1799999999")
            + KEY.replace("k/1", "K/2").replace("1768469400", "1788888888"));

    Inputs inputs = folder.read();

    assertThat(InputFolder.ids(inputs)).containsExactly(VAULT_ID + "/keys/k/3");
    assertThat(InputFolder.resources(inputs).get(0).content().get("isNewestVersion"))
        .as("known to be the newest, since others were read")
        .hasToString("true");
    assertThat(folder.notes(inputs))
        .containsExactly(
            "keys.ndjson: 3 keys",
            "keys.ndjson: 2 older versions of objects were not read: the current ones are judged");
  }

  @Test
  void dropsTheValuesOfSecretsAndThePrivatePartsOfKeys() {
    folder.put(
        "s.ndjson",
        """
        {"value": "hunter2", "id": "https://kv-a.vault.azure.net/secrets/s/1", "attributes": {}}
        {"id": "%1$s/secrets/t", "type": "Microsoft.KeyVault.Data/vaults/secrets", "value": "hunter2"}
        {"id": "%1$s/secrets/u", "type": "Microsoft.KeyVault/vaults/secrets", "properties": {"value": "hunter2"}}
        {"key": {"kid": "https://kv-a.vault.azure.net/keys/k/1", "kty": "RSA", "d": "hunter2", "k": "hunter2"}, "attributes": {}}
        %2$s
        """
            .formatted(VAULT_ID, VAULT));

    Inputs inputs = folder.read();

    assertThat(InputFolder.resources(inputs))
        .hasSize(5)
        .noneMatch(r -> r.toString().contains("hunter2"));
    assertThat(folder.notes(inputs))
        .contains(
            "s.ndjson: 3 values of secrets were left out", "s.ndjson: 1 private key was left out");
  }

  @Test
  void keepsAPropertyCalledValueOfOtherServices() {
    folder.put(
        "r.json",
        """
        {"id": "/subscriptions/s/providers/Microsoft.Automation/automationAccounts/a/variables/v",
         "properties": {"value": "kept"}}
        """);

    assertThat(InputFolder.resources(folder.read()))
        .singleElement()
        .extracting(r -> r.content().get("properties").toString())
        .isEqualTo("{value=kept}");
  }

  @Test
  void hidesSecretsWhereItShowsALine() {
    folder.put(
        "s.json",
        """
        {"value": "hun\\"ter2", "id": "https://kv-a.vault.azure.net/secrets/s/1", "attributes": {"exp": "x"}}
        """);

    Inputs inputs = folder.read();

    assertThat(inputs.diagnostics())
        .singleElement()
        .extracting(fault -> fault.span().source().text())
        .isEqualTo(
            """
            {"value": "*********", "id": "https://kv-a.vault.azure.net/secrets/s/1", "attributes": {"exp": "x"}}\
            """);
  }

  @Test
  void saysWhereAnInventoryIsBroken() {
    folder.put("a.ndjson", KEY + "\n{\"id\": nothing}\n" + KEY).put("b.ndjson", KEY + "\n{\"id\":");

    Inputs inputs = folder.read();

    assertThat(folder.faults(inputs))
        .containsExactly(
            "a.ndjson:2:8: POL6004 this is not JSON | what comes before it was read, what"
                + " comes after was not",
            "b.ndjson:2:7: POL6004 the file ends in the middle of a record | what comes before"
                + " it was read, what comes after was not");
  }

  @Test
  void saysThatAListGoesOnElsewhere() {
    folder
        .put("a.json", "{\"value\": [" + KEY + "], \"nextLink\": \"https://x\"}")
        .put("b.json", "{\"$skipToken\": \"x\", \"data\": [" + VAULT + "]}");

    assertThat(folder.notes(folder.read()))
        .contains(
            "a.json: the list goes on elsewhere, as its `nextLink` says: fetch the rest too",
            "b.json: the list goes on elsewhere, as its `$skipToken` says: fetch the rest too");
  }

  @Test
  void countsRecordsThatAreNone() {
    folder.put("a.json", "[" + KEY + ", {\"a\": 1}, 5]");

    assertThat(folder.notes(folder.read()))
        .contains(
            "a.json: 2 records were not read: neither resources nor keys, secrets or certificates");
  }

  @Test
  void readsALongInventoryAsAStream() {
    InputLimits limits = new InputLimits(1 << 20, 1 << 20, 2, 100, 10, 1 << 20, 100);
    InputFolder small = new InputFolder(root, limits);
    small.put("long.ndjson", VAULT + "\n" + KEY + "\n{\"a\": 1}\n" + KEY.replace("k/1", "l/1"));

    Inputs inputs = small.read();
    InputLog log = new InputLog();
    List<Resource> resources = InputFolder.resources(inputs, log);

    assertThat(inputs.resources().isHeld()).isFalse();
    assertThat(small.notes(inputs))
        .containsExactly("long.ndjson: more than 2 records: read as a stream");
    assertThat(resources)
        .extracting(Resource::id)
        .containsExactly(VAULT_ID, VAULT_ID + "/keys/k/1", VAULT_ID + "/keys/l/1");
    assertThat(log.notes())
        .extracting(note -> note.text())
        .containsExactly(
            "1 vault",
            "2 keys",
            "1 record was not read: neither a resource nor a key, secret or certificate");
    assertThat(InputFolder.ids(inputs)).as("read again").hasSize(3);
  }

  private static Value value(String json) throws Exception {
    return ValueReader.read(json);
  }
}
