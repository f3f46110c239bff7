package dev.portcullis.importer.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.importer.certificate.CertificateReading.Malformed;
import dev.portcullis.importer.certificate.CertificateReading.Read;
import dev.portcullis.importer.forge.Authority;
import dev.portcullis.importer.forge.CertificateForge;
import dev.portcullis.importer.forge.KeyKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateReaderTest {

  private static final Instant START = Instant.parse("2026-01-15T09:30:00Z");
  private static final Instant END = Instant.parse("2028-01-15T09:29:59Z");

  private static final Authority CONTOSO =
      Authority.of("C=DE,O=Contoso,CN=Contoso Root,CN=Contoso Issuing CA 2", KeyKind.EC_P384);

  private static final CertificateForge PLAIN =
      CertificateForge.selfSigned("O=Contoso,OU=Payments,CN=pay", KeyKind.EC_P256, START, END);

  @Test
  void readsDatesAndValidity() {
    CertificateFacts facts = read(PLAIN.der());

    assertThat(facts.notBefore()).isEqualTo(START);
    assertThat(facts.notAfter()).isEqualTo(END);
    assertThat(facts.validityInMonths()).isEqualTo(24);
    assertThat(facts.details().text("notAfter")).isEqualTo("2028-01-15T09:29:59Z");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "RSA_2048, \"{keyType=RSA, keySize=2048}\"",
        "EC_P256,  \"{keyType=EC, keySize=256, ellipticCurveName=P-256}\"",
        "EC_P384,  \"{keyType=EC, keySize=384, ellipticCurveName=P-384}\"",
        "EC_P521,  \"{keyType=EC, keySize=521, ellipticCurveName=P-521}\"",
        "EC_P256K, \"{keyType=EC, keySize=256, ellipticCurveName=P-256K}\"",
      })
  void namesKeysAsKeyVaultDoes(KeyKind kind, String properties) {
    CertificateForge certificate =
        CertificateForge.selfSigned("CN=key", kind, START, END).issuedBy(CONTOSO);

    assertThat(read(certificate.der()).keyProperties()).hasToString(properties);
  }

  @Test
  void takesTheMostSpecialCommonNameOfTheIssuer() {
    CertificateFacts facts = read(PLAIN.issuedBy(CONTOSO).der());

    assertThat(facts.issuerCommonName()).contains("Contoso Issuing CA 2");
    assertThat(facts.issuerName()).isEmpty();
    assertThat(facts.details().get("selfSigned")).hasToString("false");
    assertThat(facts.details().text("issuer"))
        .isEqualTo("CN=Contoso Issuing CA 2,CN=Contoso Root,O=Contoso,C=DE");
  }

  @ParameterizedTest
  @CsvSource({"DigiCert Inc, DigiCert", "GlobalSign nv-sa, GlobalSign"})
  void knowsIntegratedAuthoritiesByTheirOrganisation(String organisation, String name) {
    Authority authority = Authority.of("O=" + organisation + ",CN=x", KeyKind.EC_P256);

    assertThat(read(PLAIN.issuedBy(authority).der()).issuerName()).contains(name);
  }

  @Test
  void callsACertificateSelfSignedByItsSignatureAlone() {
    Authority samename = Authority.of("O=Contoso,OU=Payments,CN=pay", KeyKind.EC_P256);

    assertThat(read(PLAIN.der()).issuerName()).contains("Self");
    assertThat(read(PLAIN.der()).details().get("selfSigned")).hasToString("true");
    assertThat(read(PLAIN.issuedBy(samename).der()).issuerName()).isEmpty();
    assertThat(read(PLAIN.issuedBy(samename).der()).details().get("selfSigned"))
        .hasToString("false");
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyKind.class,
      names = {"RSA_2048", "EC_P521", "EC_P256K"})
  void checksSignaturesOfEveryKind(KeyKind kind) {
    CertificateForge own = CertificateForge.selfSigned("CN=key", kind, START, END);

    assertThat(read(own.der()).issuerName()).contains("Self");
  }

  @Test
  void readsNamesAndUsages() {
    DERSequence principal =
        new DERSequence(
            new ASN1Encodable[] {
              new ASN1ObjectIdentifier("1.3.6.1.4.1.311.20.2.3"),
              new DERTaggedObject(true, 0, new DERUTF8String("ann@contoso.example"))
            });
    CertificateForge certificate =
        PLAIN
            .named(
                new GeneralName(GeneralName.dNSName, "pay.contoso.example"),
                new GeneralName(GeneralName.iPAddress, "10.0.0.7"),
                new GeneralName(GeneralName.rfc822Name, "pay@contoso.example"),
                new GeneralName(GeneralName.uniformResourceIdentifier, "spiffe://pay"),
                new GeneralName(GeneralName.otherName, principal))
            .usedFor(KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth);

    assertThat(read(certificate.der()).details().get("subjectAlternativeNames"))
        .hasToString(
            "{dnsNames=[pay.contoso.example], emails=[pay@contoso.example],"
                + " upns=[ann@contoso.example], ipAddresses=[10.0.0.7], uris=[spiffe://pay]}");
    assertThat(read(certificate.der()).details().get("ekus"))
        .hasToString("[1.3.6.1.5.5.7.3.1, 1.3.6.1.5.5.7.3.2]");
  }

  @Test
  void tellsWhatIdentifiesTheCertificate() {
    CertificateFacts facts = read(PLAIN.der());

    assertThat(facts.sha256()).matches("[0-9a-f]{64}");
    assertThat(facts.details().text("fingerprint")).isEqualTo(facts.sha256());
    assertThat(facts.details().text("thumbprint")).matches("[0-9A-F]{40}");
    assertThat(facts.details().text("serialNumber")).matches("[0-9A-F]{32}");
    assertThat(facts.details().text("subject")).isEqualTo("CN=pay,OU=Payments,O=Contoso");
    assertThat(facts.details().text("signatureAlgorithm")).isEqualTo("SHA256WITHECDSA");
  }

  @Test
  void refusesACertificateThatEndsBeforeItBegins() {
    CertificateForge reversed = CertificateForge.selfSigned("CN=x", KeyKind.EC_P256, END, START);

    assertThat(CertificateReader.read(reversed.der()))
        .isEqualTo(
            new Malformed(
                "the certificate ends at 2026-01-15T09:30:00Z, before it begins at"
                    + " 2028-01-15T09:29:59Z"));
  }

  @Test
  void answersToAnyBytes() {
    byte[] good = PLAIN.named(new GeneralName(GeneralName.dNSName, "x")).der();
    Random random = new Random(42);

    for (int round = 0; round < 5_000; round++) {
      byte[] bytes =
          Arrays.copyOf(good, round % 10 == 0 ? random.nextInt(good.length) : good.length);
      for (int i = 0; bytes.length > 0 && i <= round % 4; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(CertificateReader.read(bytes)).as("round %d", round).isNotNull();
    }
  }

  @Test
  void answersToSequencesInSequences() {
    byte[] nested = new byte[60_000];
    for (int i = 0; i + 4 <= nested.length; i += 4) {
      int length = Math.max(0, nested.length - i - 4);
      nested[i] = 0x30;
      nested[i + 1] = (byte) 0x82;
      nested[i + 2] = (byte) (length >> 8);
      nested[i + 3] = (byte) length;
    }

    assertThat(CertificateReader.read(nested)).isInstanceOf(Malformed.class);
  }

  @Test
  void refusesMoreThanACertificateCanBe() {
    assertThat(CertificateReader.read(new byte[(1 << 20) + 1]))
        .isEqualTo(new Malformed("a certificate of more than 1048576 bytes"));
  }

  private static CertificateFacts read(byte[] der) {
    return Optional.of(CertificateReader.read(der))
        .filter(Read.class::isInstance)
        .map(reading -> ((Read) reading).facts())
        .orElseThrow();
  }
}
