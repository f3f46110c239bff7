package dev.portcullis.importer.contoso;

import dev.portcullis.importer.forge.Authority;
import dev.portcullis.importer.forge.CertificateForge;
import dev.portcullis.importer.forge.KeyKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * One line of a list of certificates.
 *
 * @param name team and service, joined by the first hyphen
 * @param issuer a name of {@link #AUTHORITIES}, or {@code self}
 * @param validity from notBefore on, such as {@code 24m-1s}
 */
record ListedCertificate(
    String name, String issuer, KeyKind key, Instant notBefore, String validity) {

  private static final Pattern PART = Pattern.compile("([+-]?\\d+)([mds])");

  /** Made when they are asked for: RSA keys take their time. */
  private static final Map<String, Supplier<Authority>> AUTHORITIES =
      Map.of(
          "digicert",
          () -> Authority.of("C=US,O=DigiCert Inc,CN=DigiCert Example TLS CA 1", KeyKind.RSA_2048),
          "contoso-1",
          () -> Authority.of("C=DE,O=Contoso,OU=Security,CN=Contoso Issuing CA 1", KeyKind.EC_P384),
          "contoso-2",
          () ->
              Authority.of("C=DE,O=Contoso,OU=Security,CN=Contoso Issuing CA 2", KeyKind.RSA_3072),
          "fabrikam",
          () -> Authority.of("C=NL,O=Fabrikam,CN=Fabrikam Partner CA", KeyKind.EC_P256));

  static List<ListedCertificate> read(String list) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ListedCertificate.class.getResourceAsStream(list))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" +"))
          .map(
              words ->
                  new ListedCertificate(
                      words[0],
                      words[1],
                      KeyKind.valueOf(words[2]),
                      Instant.parse(words[3]),
                      words[4]))
          .toList();
    }
  }

  CertificateForge forge() {
    String team = name.substring(0, name.indexOf('-'));
    String service = name.substring(name.indexOf('-') + 1);
    String host = service + "." + team + ".contoso.example";
    String unit = Character.toUpperCase(team.charAt(0)) + team.substring(1);
    CertificateForge certificate =
        CertificateForge.selfSigned(
                "C=DE,O=Contoso,OU=" + unit + ",CN=" + host, key, notBefore, notAfter())
            .named(new GeneralName(GeneralName.dNSName, host))
            .usedFor(KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth);
    return authority().map(certificate::issuedBy).orElse(certificate);
  }

  private Optional<Authority> authority() {
    return Optional.ofNullable(AUTHORITIES.get(issuer)).map(Supplier::get);
  }

  private Instant notAfter() {
    OffsetDateTime end = notBefore.atOffset(ZoneOffset.UTC);
    for (MatchResult part : PART.matcher(validity).results().toList()) {
      long number = Long.parseLong(part.group(1));
      end =
          switch (part.group(2)) {
            case "m" -> end.plusMonths(number);
            case "d" -> end.plusDays(number);
            default -> end.plusSeconds(number);
          };
    }
    return end.toInstant();
  }
}
