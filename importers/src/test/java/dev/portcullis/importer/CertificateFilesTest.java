package dev.portcullis.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.importer.forge.Authority;
import dev.portcullis.importer.forge.CertificateForge;
import dev.portcullis.importer.forge.KeyKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates in files: PEM, DER, bundles, and the vaults they belong to. */
class CertificateFilesTest {

  private static final Authority ROOT = Authority.of("O=Contoso,CN=Contoso Root", KeyKind.EC_P256);

  private static final CertificateForge WEB = certificate("CN=web", "2026-01-15T00:00:00Z");

  private static final String CHAIN =
      certificate("O=Contoso,CN=Contoso Root", "2025-01-01T00:00:00Z").pem();

  private static final String PRIVATE_KEY =
      """
      -----BEGIN PRIVATE KEY-----
      not decoded at all
      -----END PRIVATE KEY-----
      """;

  @TempDir private Path root;

  private InputFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new InputFolder(root).put("vault.json", vault("kv-a"));
  }

  @Test
  void makesAComponentOfACertificate() {
    folder.put("certificates/web.pem", WEB.pem());

    Inputs inputs = folder.read();

    assertThat(inputs.diagnostics()).isEmpty();
    assertThat(folder.notes(inputs))
        .containsExactly("certificates/web.pem: 1 certificate", "vault.json: 1 vault");
    Resource web = InputFolder.resources(inputs).get(1);
    assertThat(web.id()).matches(id("kv-a") + "/certificates/web/[0-9a-f]{32}");
    assertThat(web.name()).isEqualTo("web");
    assertThat(web.type()).isEqualTo("Microsoft.KeyVault.Data/vaults/certificates");
    assertThat(web.content().get("attributes"))
        .hasToString("{notBefore=2026-01-15T00:00:00Z, expiresOn=2028-01-15T00:00:00Z}");
    assertThat(web.content().get("keyProperties"))
        .hasToString("{keyType=EC, keySize=256, ellipticCurveName=P-256}");
    assertThat(web.content().get("issuer")).hasToString("{commonName=Contoso Root}");
    assertThat(web.content().get("properties")).hasToString("{validityInMonths=24}");
    assertThat(web.content().get("x509").toString()).contains("selfSigned=false");
  }

  @Test
  void readsDerToo() {
    folder.put("web.cer", WEB.der());

    assertThat(InputFolder.ids(folder.read())).hasSize(2).anyMatch(id -> id.contains("/web/"));
  }

  @Test
  void takesTheFirstOfABundleAndPassesOverItsKey() {
    folder.put("web.pem", "subject=CN = web\n" + WEB.pem() + CHAIN + PRIVATE_KEY);

    Inputs inputs = folder.read();

    assertThat(InputFolder.resources(inputs)).hasSize(2);
    assertThat(folder.notes(inputs))
        .containsExactly(
            "vault.json: 1 vault",
            "web.pem: a private key stands in this file; it was not read",
            "web.pem: 1 certificate");
  }

  @Test
  void tellsOfCertificatesThatAreNoChain() {
    folder.put(
        "all.pem",
        WEB.pem() + CHAIN + certificate("CN=a", "2026-01-01T00:00:00Z").pem() + WEB.pem());

    assertThat(folder.notes(folder.read()))
        .contains(
            "all.pem: 2 certificates after the first and its chain; give each certificate a file of"
                + " its own");
  }

  @Test
  void tellsOfFilesWithoutACertificate() {
    folder.put("web.key", PRIVATE_KEY);

    assertThat(folder.notes(folder.read()))
        .contains(
            "web.key: a private key stands in this file; it was not read",
            "web.key: no certificate among its PEM blocks");
  }

  @Test
  void reportsCertificatesThatAreNone() {
    String begin = "-----BEGIN CERTIFICATE-----\n";
    String end = "\n-----END CERTIFICATE-----\n";
    folder
        .put("a.pem", begin + "MIIB" + end)
        .put("b.pem", "\n" + begin + "MIIB")
        .put("c.pem", begin + "A" + end)
        .put("d.cer", new byte[] {0x30, (byte) 0x82, 1, 0, 2, 1, 3});

    String hint = " | export the certificate alone in PEM or DER, without its private key";
    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "a.pem:1:1: POL6007 this is no X.509 certificate" + hint,
            "b.pem:2:1: POL6007 this certificate has no end" + hint,
            "c.pem:1:1: POL6007 this certificate is not Base64" + hint,
            "d.cer:1:1: POL6007 this is no X.509 certificate" + hint);
  }

  @Test
  void completesAPolicyWithWhatTheCertificateSays() {
    folder.put(
        "web.json",
        """
        {"id": "https://kv-a.vault.azure.net/certificates/web/1", "cer": "%s",
         "attributes": {"created": 1768469000, "exp": 1831507200, "nbf": 1768435200},
         "policy": {"keyProperties": {"keyType": "EC"}, "issuerParameters": {"name": "Unknown"},
                    "x509CertificateProperties": {"validityInMonths": 36}}}
        """
            .formatted(Base64.getEncoder().encodeToString(WEB.der())));

    Resource web = InputFolder.resources(folder.read()).get(1);

    assertThat(web.content().get("properties")).hasToString("{validityInMonths=36}");
    assertThat(web.content().get("keyProperties"))
        .hasToString("{keyType=EC, keySize=256, ellipticCurveName=P-256}");
    assertThat(web.content().get("issuer")).hasToString("{name=Unknown, commonName=Contoso Root}");
  }

  @Test
  void reportsAMalformedCertificateInARecord() {
    folder.put(
        "web.json",
        """
        {"id": "https://kv-a.vault.azure.net/certificates/web/1", "cer": "MIIB"}
        """);

    assertThat(folder.faults(folder.read()))
        .containsExactly(
            "web.json:1:1: POL6007 `cer` of `web`: this is no X.509 certificate | export the"
                + " certificate once more");
  }

  @Test
  void findsTheVaultInTheNearestFolder() {
    folder.put("team/vault.json", vault("kv-b")).put("team/x/web.pem", WEB.pem());

    assertThat(InputFolder.ids(folder.read())).last().asString().startsWith(id("kv-b"));
  }

  @Test
  void findsTheOnlyVaultWhereNoFolderHasOne() {
    folder.put("a/vault.json", vault("kv-b")).put("b/web.pem", WEB.pem());

    Inputs inputs = folder.read("a", "b");

    assertThat(InputFolder.ids(inputs)).last().asString().startsWith(id("kv-b"));
  }

  @Test
  void reportsCertificatesThatCouldBeOfSeveralVaults() {
    folder.put("a/1.json", vault("kv-b")).put("a/2.json", vault("kv-c"));
    folder.put("a/web.pem", WEB.pem()).put("a/web2.pem", WEB.pem());

    Inputs inputs = folder.read();

    assertThat(folder.faults(inputs))
        .containsExactly(
            "a/web.pem:1:1: POL6006 it could belong to any of 2 vaults: `kv-b`, `kv-c`; the same"
                + " holds for 1 more in this folder | give each vault a folder, with its components"
                + " in it");
    assertThat(InputFolder.resources(inputs)).hasSize(3);
  }

  @Test
  void reportsCertificatesWithoutAVault() {
    folder.put("certificates/web.pem", WEB.pem());

    assertThat(folder.faults(folder.read("certificates")))
        .containsExactly(
            "certificates/web.pem:1:1: POL6006 no vault was read that it could belong to | put what"
                + " `az keyvault show` prints into its folder or one above it");
  }

  @Test
  void letsARenewedCertificateReplaceTheOldOne() {
    folder
        .put("new/web.pem", certificate("CN=web", "2026-11-20T00:00:00Z").pem())
        .put("old/web.pem", WEB.pem());

    Inputs inputs = folder.read();

    assertThat(InputFolder.resources(inputs))
        .hasSize(2)
        .last()
        .extracting(web -> web.content().get("attributes").toString())
        .isEqualTo("{notBefore=2026-11-20T00:00:00Z, expiresOn=2028-11-20T00:00:00Z}");
    assertThat(folder.notes(inputs))
        .contains(
            "old/web.pem: 1 older version of an object was not read: the current one is judged");
  }

  private static CertificateForge certificate(String subject, String notBefore) {
    Instant start = Instant.parse(notBefore);
    Instant end = Instant.parse(notBefore.replace("2026", "2028").replace("2025", "2035"));
    return CertificateForge.selfSigned(subject, KeyKind.EC_P256, start, end).issuedBy(ROOT);
  }

  private static String id(String vault) {
    return "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/" + vault;
  }

  private static String vault(String name) {
    return """
        {"id": "%s", "name": "%s", "type": "Microsoft.KeyVault/vaults",
         "properties": {"vaultUri": "https://%s.vault.azure.net/"}}
        """
        .formatted(id(name), name, name);
  }
}
