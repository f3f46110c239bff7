package dev.portcullis.importer.contoso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputKind;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.input.InputNote;
import dev.portcullis.importer.inventory.ResourceStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads the example as a user would. With {@code -Dgolden=update} its certificates are made anew;
 * from the same lists come the same certificates.
 */
class ContosoExampleTest {

  private static final Path CONTOSO = Path.of("../examples/contoso");
  private static final Path RENEWALS = Path.of("../examples/contoso-renewals");

  private static final Instant TODAY = Instant.parse("2026-11-24T00:00:00Z");

  @BeforeAll
  static void makeCertificates() throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      make("certificates.txt", CONTOSO.resolve("certificates"));
      make("renewals.txt", RENEWALS);
    }
  }

  private static void make(String list, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (ListedCertificate certificate : ListedCertificate.read(list)) {
      Files.writeString(folder.resolve(certificate.name() + ".pem"), certificate.forge().pem());
    }
  }

  @Test
  void isReadWithoutAFault() {
    Inputs inputs = read(CONTOSO);

    assertThat(inputs.diagnostics()).isEmpty();
    assertThat(counts(inputs))
        .isEqualTo(
            Map.of(
                InputKind.CERTIFICATE, 100L,
                InputKind.VAULT, 1L,
                InputKind.POLICY_FILE, 1L,
                InputKind.ASSIGNMENT, 1L,
                InputKind.REQUEST, 2L));
  }

  @Test
  void hasTwentyCertificatesForMoreThanTwoYears() {
    List<Resource> certificates = certificates(CONTOSO);

    assertThat(certificates).hasSize(100);
    assertThat(certificates).filteredOn(months(count -> count > 24)).hasSize(20);
    assertThat(certificates).filteredOn(months(count -> count == 24)).hasSizeGreaterThan(20);
    assertThat(certificates).filteredOn(months(count -> count == 25)).hasSize(2);
  }

  @Test
  void hasFiveOfThemLeftAfterTheRenewals() {
    List<Resource> certificates = certificates(CONTOSO, RENEWALS);

    assertThat(certificates).hasSize(100);
    assertThat(certificates)
        .filteredOn(months(count -> count > 24))
        .extracting(Resource::name)
        .containsExactlyInAnyOrder(
            "identity-radius",
            "logistics-coldchain",
            "payments-terminal",
            "platform-backup",
            "webshop-preview");
  }

  @Test
  void hasNothingThatIsExpired() {
    assertThat(certificates(CONTOSO, RENEWALS))
        .allSatisfy(
            certificate ->
                assertThat(Instant.parse(text(certificate, "attributes", "expiresOn")))
                    .isAfter(TODAY))
        .allSatisfy(
            certificate ->
                assertThat(Instant.parse(text(certificate, "attributes", "notBefore")))
                    .isBefore(TODAY));
  }

  @Test
  void hasKeysAndIssuersOfManyKinds() {
    List<Resource> certificates = certificates(CONTOSO);

    assertThat(certificates)
        .extracting(certificate -> text(certificate, "keyProperties", "keyType"))
        .contains("RSA", "EC");
    assertThat(certificates)
        .extracting(certificate -> text(certificate, "keyProperties", "ellipticCurveName"))
        .contains("P-256", "P-384");
    assertThat(certificates)
        .filteredOn(certificate -> text(certificate, "issuer", "name").equals("DigiCert"))
        .hasSizeGreaterThan(5);
    assertThat(certificates)
        .filteredOn(certificate -> text(certificate, "issuer", "name").equals("Self"))
        .hasSize(10);
    assertThat(certificates)
        .extracting(certificate -> text(certificate, "issuer", "commonName"))
        .contains("Contoso Issuing CA 1", "Contoso Issuing CA 2", "Fabrikam Partner CA");
  }

  @Test
  void isMadeOfItsLists() throws IOException {
    for (ListedCertificate listed : ListedCertificate.read("certificates.txt")) {
      Path file = CONTOSO.resolve("certificates").resolve(listed.name() + ".pem");
      if (listed.issuer().equals("contoso-1") && listed.name().startsWith("payments")) {
        assertThat(file).hasContent(listed.forge().pem());
      } else {
        assertThat(file).exists();
      }
    }
  }

  @Test
  void holdsNoPrivateKeyAndStaysSmall() throws IOException {
    long bytes = 0;
    for (Path folder : List.of(CONTOSO, RENEWALS)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file)).doesNotContain("PRIVATE KEY");
          bytes += Files.size(file);
        }
      }
    }
    assertThat(bytes).isLessThan(500_000);
  }

  private static Inputs read(Path... folders) {
    return InputReader.read(
        Arrays.stream(folders).map(Path::toString).toList(), InputStream.nullInputStream());
  }

  private static Map<InputKind, Long> counts(Inputs inputs) {
    return inputs.notes().stream()
        .filter(InputNote.Read.class::isInstance)
        .map(InputNote.Read.class::cast)
        .collect(
            Collectors.groupingBy(
                InputNote.Read::kind, TreeMap::new, Collectors.summingLong(InputNote.Read::count)));
  }

  private static List<Resource> certificates(Path... folders) {
    List<Resource> certificates = new ArrayList<>();
    try (ResourceStream resources = read(folders).resources().open(new InputLog())) {
      resources.forEachRemaining(certificates::add);
    }
    certificates.removeIf(resource -> !resource.type().endsWith("/certificates"));
    return certificates;
  }

  private static Predicate<Resource> months(Predicate<Long> wanted) {
    return certificate ->
        wanted.test(
            ((NumberValue) object(certificate, "properties").get("validityInMonths")).integer());
  }

  private static String text(Resource certificate, String member, String key) {
    return object(certificate, member).text(key);
  }

  private static ObjectValue object(Resource certificate, String member) {
    return (ObjectValue) certificate.content().get(member);
  }
}
