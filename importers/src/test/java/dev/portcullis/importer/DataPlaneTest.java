package dev.portcullis.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, secrets and certificates as the service and its command line print them. */
class DataPlaneTest {

  private static final String VAULT_ID =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-a";

  private static final String HSM_ID =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/managedHSMs/hsm-a";

  private static final String VAULTS =
      """
      [{"id": "%s", "name": "kv-a", "type": "Microsoft.KeyVault/vaults",
        "properties": {"vaultUri": "https://kv-a.vault.azure.net/"}},
       {"id": "%s", "name": "hsm-a", "type": "Microsoft.KeyVault/managedHSMs", "properties": {}}]
      """
          .formatted(VAULT_ID, HSM_ID);

  private static final byte[] MODULUS =
      BigInteger.ONE.shiftLeft(3071).or(BigInteger.valueOf(0xFFFFF)).toByteArray();

  @TempDir private Path root;

  private InputFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new InputFolder(root).put("vaults.json", VAULTS);
  }

  @Test
  void readsAKeyOfTheService() throws Exception {
    folder.put(
        "key.json",
        """
        {"key": {"kid": "https://kv-a.vault.azure.net/keys/Signing/8d0a", "kty": "RSA",
                 "key_ops": ["sign", "verify"], "n": "%s", "e": "AQAB"},
         "attributes": {"enabled": true, "nbf": 1768469400, "exp": 1800000000,
                        "created": 1768469000, "updated": 1768469001,
                        "recoveryLevel": "Recoverable", "recoverableDays": 90},
         "tags": {"team": "payments"}}
        """
            .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(MODULUS)));

    assertThat(component())
        .isEqualTo(
            value(
                """
                {"id": "%s/keys/Signing/8d0a", "name": "Signing",
                 "type": "Microsoft.KeyVault.Data/vaults/keys",
                 "attributes": {"enabled": true, "notBefore": "2026-01-15T09:30:00Z",
                                "expiresOn": "2027-01-15T08:00:00Z",
                                "createdOn": "2026-01-15T09:23:20Z",
                                "updatedOn": "2026-01-15T09:23:21Z",
                                "recoveryLevel": "Recoverable", "recoverableDays": 90},
                 "keyType": "RSA", "keySize": 3072, "keyOperations": ["sign", "verify"],
                 "tags": {"team": "payments"}}
                """
                    .formatted(VAULT_ID)));
  }

  @Test
  void readsAKeyOfTheCommandLine() throws Exception {
    folder.put(
        "key.json",
        """
        {"attributes": {"created": "2026-01-15T09:30:00+00:00", "enabled": true, "expires": null,
                        "notBefore": null, "updated": "2026-01-15T09:30:00+00:00"},
         "key": {"crv": "P-256", "d": null, "dp": null, "k": null, "keyOps": ["sign"],
                 "kid": "https://kv-a.vault.azure.net/keys/ec/1", "kty": "EC", "n": null,
                 "x": "AA==", "y": "AA=="},
         "managed": null, "name": "ec", "tags": null}
        """);

    assertThat(component())
        .isEqualTo(
            value(
                """
                {"id": "%s/keys/ec/1", "name": "ec", "type": "Microsoft.KeyVault.Data/vaults/keys",
                 "attributes": {"createdOn": "2026-01-15T09:30:00Z", "enabled": true,
                                "updatedOn": "2026-01-15T09:30:00Z"},
                 "keyType": "EC", "ellipticCurveName": "P-256", "keyOperations": ["sign"]}
                """
                    .formatted(VAULT_ID)));
    assertThat(folder.notes(folder.read()))
        .containsExactly(
            "key.json: 1 key",
            "vaults.json: 1 vault",
            "vaults.json: 1 managed HSM",
            "key.json: 1 key has no `scheduledRotationDate`: its rotation policy was not read");
  }

  @Test
  void readsAKeyOfAManagedHsm() {
    folder.put(
        "key.json",
        """
        {"key": {"kid": "https://hsm-a.managedhsm.azure.net/keys/aes/1", "kty": "oct-HSM"},
         "attributes": {"created": 1768469400}}
        """);

    Inputs inputs = folder.read();

    assertThat(InputFolder.resources(inputs))
        .last()
        .satisfies(key -> assertThat(key.id()).isEqualTo(HSM_ID + "/keys/aes/1"))
        .satisfies(
            key -> assertThat(key.type()).isEqualTo("Microsoft.ManagedHSM.Data/managedHsms/keys"));
    assertThat(folder.notes(inputs))
        .contains("key.json: 1 key has a size that no read tells: its `keySize` is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "P90D,           '',    2026-04-15T09:30:00Z",
    "P1Y2M,          '',    2027-03-15T09:30:00Z",
    "'',             P18M,  2028-02-29T00:00:00Z",
  })
  void reckonsTheDateOfTheNextRotation(String afterCreation, String beforeExpiry, String date) {
    folder
        .put(
            "key.json",
            """
            {"key": {"kid": "https://kv-a.vault.azure.net/keys/k/1", "kty": "EC", "crv": "P-256"},
             "attributes": {"created": "2026-01-15T09:30:00Z", "exp": "2029-08-31T00:00:00Z"}}
            """)
        .put(
            "rotation.json",
            """
            {"id": "https://kv-a.vault.azure.net/keys/K/rotationpolicy",
             "lifetimeActions": [
               {"trigger": {"timeBeforeExpiry": "P30D"}, "action": {"type": "Notify"}},
               {"trigger": {"timeAfterCreate": "%s", "timeBeforeExpiry": "%s"},
                "action": {"type": "rotate"}}],
             "attributes": {"expiryTime": "P2Y"}}
            """
                .formatted(afterCreation, beforeExpiry));

    assertThat(component().text("scheduledRotationDate")).isEqualTo(date);
    assertThat(folder.notes(folder.read())).contains("rotation.json: 1 rotation policy");
  }

  @ParameterizedTest
  @CsvSource({"P90D, '', timeAfterCreate, P90D", "'', P18M, timeBeforeExpiry, P18M"})
  void tellsTheTriggerOfTheRotation(
      String afterCreation, String beforeExpiry, String name, String period) throws Exception {
    folder
        .put(
            "key.json",
            """
            {"key": {"kid": "https://kv-a.vault.azure.net/keys/k/1", "kty": "EC", "crv": "P-256"},
             "attributes": {"created": "2026-01-15T09:30:00Z"}}
            """)
        .put(
            "rotation.json",
            """
            {"id": "https://kv-a.vault.azure.net/keys/k/rotationpolicy",
             "lifetimeActions": [
               {"trigger": {"timeAfterCreate": "%s", "timeBeforeExpiry": "%s"},
                "action": {"type": "rotate"}}]}
            """
                .formatted(afterCreation, beforeExpiry));

    assertThat(component().get("rotationPolicy"))
        .isEqualTo(value("{\"%s\": \"%s\"}".formatted(name, period)));
  }

  @Test
  void understandsAFlattenedRotationPolicy() {
    folder
        .put(
            "key.json",
            """
            {"key": {"kid": "https://kv-a.vault.azure.net/keys/k/1", "kty": "EC", "crv": "P-256"},
             "attributes": {"created": "2026-01-31T00:00:00Z"}}
            """)
        .put(
            "rotation.json",
            """
            {"id": "https://kv-a.vault.azure.net/keys/k/rotationpolicy", "expiresIn": "P2Y",
             "lifetimeActions": [{"action": "Rotate", "timeAfterCreate": "P1M",
                                  "timeBeforeExpiry": null}]}
            """);

    assertThat(component().text("scheduledRotationDate")).isEqualTo("2026-02-28T00:00:00Z");
  }

  @Test
  void leavesTheRotationOutWhereNothingRotates() {
    folder
        .put(
            "key.json",
            """
            {"key": {"kid": "https://kv-a.vault.azure.net/keys/k/1", "kty": "EC", "crv": "P-256"},
             "attributes": {"created": "2026-01-31T00:00:00Z"}}
            """)
        .put(
            "rotation.json",
            """
            {"id": "https://kv-a.vault.azure.net/keys/k/rotationpolicy", "lifetimeActions": []}
            """);

    assertThat(component().members()).doesNotContainKey("scheduledRotationDate");
    assertThat(folder.notes(folder.read())).noneMatch(note -> note.contains("scheduledRotation"));
  }

  @Test
  void reportsAPeriodThatIsNone() {
    folder.put(
        "rotation.json",
        """
        {"id": "https://kv-a.vault.azure.net/keys/k/rotationpolicy",
         "lifetimeActions": [{"action": {"type": "Rotate"}, "trigger": {"timeAfterCreate": "90"}}]}
        """);

    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "rotation.json:1:1: POL6004 `90` is no period of days, months or years | write it like"
                + " P90D or P18M");
  }

  @Test
  void readsSecretsOfAList() throws Exception {
    folder.put(
        "secrets.json",
        """
        [{"attributes": {"created": "2026-01-15T09:30:00+00:00", "enabled": true, "expires": null},
          "contentType": "text/plain", "id": "https://kv-a.vault.azure.net/secrets/s",
          "managed": null, "name": "s", "tags": {}}]
        """);

    assertThat(component())
        .isEqualTo(
            value(
                """
                {"id": "%s/secrets/s", "name": "s",
                 "type": "Microsoft.KeyVault.Data/vaults/secrets",
                 "attributes": {"createdOn": "2026-01-15T09:30:00Z", "enabled": true},
                 "contentType": "text/plain"}
                """
                    .formatted(VAULT_ID)));
  }

  @Test
  void leavesOutWhatBelongsToCertificatesAndWhatIsDeleted() {
    folder.put(
        "all.json",
        """
        [{"id": "https://kv-a.vault.azure.net/secrets/c/1", "managed": true, "attributes": {}},
         {"id": "https://kv-a.vault.azure.net/secrets/d/1", "kid": "https://x", "attributes": {}},
         {"key": {"kid": "https://kv-a.vault.azure.net/keys/c/1", "kty": "EC"}, "managed": true},
         {"id": "https://kv-a.vault.azure.net/secrets/s", "recoveryId": "https://x"}]
        """);

    assertThat(folder.notes(folder.read()))
        .contains(
            "all.json: 1 key of a certificate was not read",
            "all.json: 2 secrets of certificates were not read",
            "all.json: 1 deleted object was not read");
  }

  @Test
  void readsNoKeysAndCertificatesOfListsSinceTheyLackWhatPoliciesAsk() {
    folder.put(
        "lists.json",
        """
        [{"kid": "https://kv-a.vault.azure.net/keys/k", "attributes": {}},
         {"key": {"kid": "https://kv-a.vault.azure.net/keys/l/1", "kty": null}, "attributes": {}},
         {"id": "https://kv-a.vault.azure.net/certificates/c", "x5t": "x", "attributes": {}},
         {"id": "https://kv-a.vault.azure.net/certificates/d", "attributes": {}}]
        """);

    assertThat(folder.notes(folder.read()))
        .contains(
            "lists.json: 1 key was not read: a list has neither its type nor its size, `az keyvault"
                + " key show` has",
            "lists.json: 2 certificates were not read: a list has no policies, `az keyvault"
                + " certificate show` has",
            "lists.json: 1 key was not read: its type is missing; some versions of `az` leave it"
                + " out");
  }

  @Test
  void readsACertificateOfTheServiceByItsPolicy() throws Exception {
    folder.put(
        "certificate.json",
        """
        {"id": "https://kv-a.vault.azure.net/certificates/web/1",
         "attributes": {"enabled": true, "exp": 1800000000, "created": 1768469000},
         "policy": {
           "key_props": {"exportable": true, "kty": "RSA", "key_size": 2048, "reuse_key": false},
           "x509_props": {"subject": "CN=web", "validity_months": 12},
           "lifetime_actions": [
             {"trigger": {"lifetime_percentage": 80}, "action": {"action_type": "AutoRenew"}}],
           "secret_props": {"contentType": "application/x-pkcs12"},
           "issuer": {"name": "mydigicert", "cty": "OV-SSL", "cert_transparency": true}}}
        """);

    assertThat(component())
        .isEqualTo(
            value(
                """
                {"id": "%s/certificates/web/1", "name": "web",
                 "type": "Microsoft.KeyVault.Data/vaults/certificates",
                 "attributes": {"enabled": true, "expiresOn": "2027-01-15T08:00:00Z",
                                "createdOn": "2026-01-15T09:23:20Z"},
                 "keyProperties": {"keyType": "RSA", "keySize": 2048, "exportable": true,
                                   "reuseKey": false},
                 "issuer": {"name": "mydigicert", "certificateType": "OV-SSL",
                            "certificateTransparency": true},
                 "lifetimeAction": {"lifetimePercentage": 80, "actionType": "AutoRenew"},
                 "secretProperties": {"contentType": "application/x-pkcs12"},
                 "properties": {"validityInMonths": 12}}
                """
                    .formatted(VAULT_ID)));
  }

  @Test
  void readsACertificateOfTheCommandLineByItsPolicy() {
    folder.put(
        "certificate.json",
        """
        {"attributes": {"created": "2026-01-15T09:30:00+00:00"}, "cer": null, "contentType": null,
         "id": "https://kv-a.vault.azure.net/certificates/web/1", "name": "web", "tags": null,
         "policy": {
           "issuerParameters": {"certificateTransparency": null, "name": "Self"},
           "keyProperties": {"curve": "P-256K", "exportable": true, "keySize": 256,
                             "keyType": "EC", "reuseKey": null},
           "lifetimeActions": [
             {"action": {"actionType": "EmailContacts"},
              "trigger": {"daysBeforeExpiry": 30, "lifetimePercentage": null}}],
           "x509CertificateProperties": {"validityInMonths": 25}}}
        """);

    ObjectValue certificate = component();

    assertThat(certificate.get("keyProperties"))
        .hasToString("{keyType=EC, keySize=256, ellipticCurveName=P-256K, exportable=true}");
    assertThat(certificate.get("issuer")).hasToString("{name=Self}");
    assertThat(certificate.get("lifetimeAction"))
        .hasToString("{daysBeforeExpiry=30, actionType=EmailContacts}");
    assertThat(certificate.get("properties")).hasToString("{validityInMonths=25}");
  }

  @Test
  void reportsAnObjectOfAVaultThatWasNotRead() {
    folder.put(
        "secrets.json",
        """
        [{"id": "https://kv-b.vault.azure.net/secrets/s", "attributes": {}},
         {"id": "https://kv-b.vault.azure.net/secrets/t", "attributes": {}}]
        """);

    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "secrets.json:1:2: POL6006 no vault at `kv-b.vault.azure.net` was read; the same holds"
                + " for 1 more in this folder | add what `az keyvault show --name kv-b` prints");
  }

  private ObjectValue component() {
    Inputs inputs = folder.read();
    assertThat(inputs.diagnostics()).isEmpty();
    return InputFolder.resources(inputs).stream()
        .filter(resource -> resource.type().contains(".Data/"))
        .map(Resource::content)
        .findFirst()
        .orElseThrow();
  }

  private static Value value(String json) throws Exception {
    return ValueReader.read(json);
  }
}
