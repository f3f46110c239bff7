package dev.portcullis.importer.certificate;

import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.certificate.CertificateReading.Malformed;
import dev.portcullis.importer.certificate.CertificateReading.Read;
import dev.portcullis.importer.fact.FactDates;
import dev.portcullis.importer.fact.Members;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.DefaultSignatureNameFinder;

/** Reads one X.509 certificate in DER. Any bytes give an answer. */
public final class CertificateReader {

  private static final int MOST_BYTES = 1 << 20;

  private static final HexFormat LOWER = HexFormat.of();
  private static final HexFormat UPPER = HexFormat.of().withUpperCase();

  /** Organisations as they call themselves in their certificates, and what Key Vault calls them. */
  private static final Map<String, String> INTEGRATED =
      Map.of("digicert", "DigiCert", "globalsign", "GlobalSign");

  private CertificateReader() {}

  /** Reads a certificate. */
  public static CertificateReading read(byte[] der) {
    if (der.length > MOST_BYTES) {
      return new Malformed("a certificate of more than " + MOST_BYTES + " bytes");
    }
    try {
      return facts(new X509CertificateHolder(der), der);
    } catch (IOException | RuntimeException e) {
      // Bouncy Castle decodes parts when they are asked for, and refuses them with any of these.
      return new Malformed("this is no X.509 certificate");
    }
  }

  private static CertificateReading facts(X509CertificateHolder certificate, byte[] der)
      throws IOException {
    Instant notBefore = certificate.getNotBefore().toInstant();
    Instant notAfter = certificate.getNotAfter().toInstant();
    if (notAfter.isBefore(notBefore)) {
      return new Malformed(
          "the certificate ends at " + notAfter + ", before it begins at " + notBefore);
    }
    Optional<Boolean> selfSigned = SelfSignature.check(certificate, der);
    return new Read(
        new CertificateFacts(
            notBefore,
            notAfter,
            ValidityMonths.between(notBefore, notAfter),
            PublicKeyFacts.of(certificate.getSubjectPublicKeyInfo()),
            attribute(certificate.getIssuer(), BCStyle.CN),
            issuerName(certificate.getIssuer(), selfSigned),
            LOWER.formatHex(digest("SHA-256", der)),
            details(certificate, der, selfSigned)));
  }

  private static Optional<String> issuerName(X500Name issuer, Optional<Boolean> selfSigned) {
    if (selfSigned.orElse(false)) {
      return Optional.of("Self");
    }
    String organisation = attribute(issuer, BCStyle.O).orElse("").toLowerCase(Locale.ROOT);
    return INTEGRATED.entrySet().stream()
        .filter(known -> organisation.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** A name is written from the most general to the most special: the last one counts. */
  private static Optional<String> attribute(X500Name name, ASN1ObjectIdentifier type) {
    RDN[] parts = name.getRDNs(type);
    if (parts.length == 0) {
      return Optional.empty();
    }
    return Arrays.stream(parts[parts.length - 1].getTypesAndValues())
        .filter(part -> part.getType().equals(type))
        .map(part -> text(part.getValue()))
        .findFirst();
  }

  private static String text(ASN1Encodable value) {
    return value instanceof ASN1String text ? text.getString() : value.toString();
  }

  private static ObjectValue details(
      X509CertificateHolder certificate, byte[] der, Optional<Boolean> selfSigned)
      throws IOException {
    Members details =
        new Members()
            .put("subject", distinguishedName(certificate.getSubject()))
            .put("issuer", distinguishedName(certificate.getIssuer()))
            .put("serialNumber", UPPER.formatHex(certificate.getSerialNumber().toByteArray()))
            .put("fingerprint", LOWER.formatHex(digest("SHA-256", der)))
            .put("thumbprint", UPPER.formatHex(digest("SHA-1", der)))
            .put("signatureAlgorithm", signatureAlgorithm(certificate))
            .put("notBefore", FactDates.text(certificate.getNotBefore().toInstant()))
            .put("notAfter", FactDates.text(certificate.getNotAfter().toInstant()));
    selfSigned.ifPresent(answer -> details.put("selfSigned", BooleanValue.of(answer)));
    Extensions extensions = certificate.getExtensions();
    if (extensions != null) {
      addExtensions(details, extensions);
    }
    return details.toObject();
  }

  private static void addExtensions(Members details, Extensions extensions) {
    GeneralNames names = GeneralNames.fromExtensions(extensions, Extension.subjectAlternativeName);
    if (names != null) {
      details.put("subjectAlternativeNames", AlternativeNames.of(names));
    }
    ExtendedKeyUsage usages = ExtendedKeyUsage.fromExtensions(extensions);
    if (usages != null) {
      details.put("ekus", Arrays.stream(usages.getUsages()).map(KeyPurposeId::getId).toList());
    }
    BasicConstraints constraints = BasicConstraints.fromExtensions(extensions);
    details.put("certificateAuthority", BooleanValue.of(constraints != null && constraints.isCA()));
  }

  /** As RFC 2253 writes it: the most special part first. */
  private static String distinguishedName(X500Name name) throws IOException {
    return new X500Principal(name.getEncoded()).getName(X500Principal.RFC2253);
  }

  private static String signatureAlgorithm(X509CertificateHolder certificate) {
    return new DefaultSignatureNameFinder().getAlgorithmName(certificate.getSignatureAlgorithm());
  }

  private static byte[] digest(String algorithm, byte[] der) {
    try {
      return MessageDigest.getInstance(algorithm).digest(der);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
