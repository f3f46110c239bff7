package dev.portcullis.importer.forge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcContentSignerBuilder;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.operator.bc.BcRSAContentSignerBuilder;

/**
 * What a certificate shall say.
 *
 * @param subject its distinguished name, the most general part first
 * @param issuer who signs it; itself where absent
 */
public record CertificateForge(
    String subject,
    Optional<Authority> issuer,
    KeyKind kind,
    Instant notBefore,
    Instant notAfter,
    List<GeneralName> names,
    List<KeyPurposeId> usages) {

  /** A certificate that signs itself and says no more than it must. */
  public static CertificateForge selfSigned(
      String subject, KeyKind kind, Instant notBefore, Instant notAfter) {
    return new CertificateForge(
        subject, Optional.empty(), kind, notBefore, notAfter, List.of(), List.of());
  }

  public CertificateForge issuedBy(Authority authority) {
    return new CertificateForge(
        subject, Optional.of(authority), kind, notBefore, notAfter, names, usages);
  }

  public CertificateForge named(GeneralName... more) {
    return new CertificateForge(
        subject, issuer, kind, notBefore, notAfter, Arrays.asList(more), usages);
  }

  public CertificateForge usedFor(KeyPurposeId... purposes) {
    return new CertificateForge(
        subject, issuer, kind, notBefore, notAfter, names, Arrays.asList(purposes));
  }

  /** The certificate in PEM. */
  public String pem() {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der());
    return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
  }

  /**
   * The certificate in DER. Its key, its serial number and its signature come from what it says.
   */
  public byte[] der() {
    String seed = toStringWithoutKeys();
    AsymmetricCipherKeyPair keys = kind.generate(seed);
    SecureRandom random = SeededRandom.of("signature " + seed);
    try {
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              new X500Name(issuer.map(Authority::name).orElse(subject)),
              new BigInteger(126, random).setBit(126),
              Date.from(notBefore),
              Date.from(notAfter),
              new X500Name(subject),
              publicKey(keys));
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      if (!names.isEmpty()) {
        builder.addExtension(
            Extension.subjectAlternativeName,
            false,
            new GeneralNames(names.toArray(GeneralName[]::new)));
      }
      if (!usages.isEmpty()) {
        builder.addExtension(
            Extension.extendedKeyUsage,
            false,
            new ExtendedKeyUsage(usages.toArray(KeyPurposeId[]::new)));
      }
      ContentSigner signer =
          issuer.isPresent()
              ? signer(issuer.get().kind(), issuer.get().keys().getPrivate(), random)
              : signer(kind, keys.getPrivate(), random);
      return builder.build(signer).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String toStringWithoutKeys() {
    return String.join(
        "|",
        subject,
        issuer.map(Authority::name).orElse("self"),
        kind.name(),
        notBefore.toString(),
        notAfter.toString());
  }

  private static SubjectPublicKeyInfo publicKey(AsymmetricCipherKeyPair keys) throws IOException {
    return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(keys.getPublic());
  }

  private static ContentSigner signer(KeyKind kind, AsymmetricKeyParameter key, SecureRandom random)
      throws OperatorCreationException {
    String algorithm = kind.isEllipticCurve() ? "SHA256withECDSA" : "SHA256withRSA";
    AlgorithmIdentifier signature = new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm);
    AlgorithmIdentifier digest = new DefaultDigestAlgorithmIdentifierFinder().find(signature);
    BcContentSignerBuilder builder =
        kind.isEllipticCurve()
            ? new BcECContentSignerBuilder(signature, digest)
            : new BcRSAContentSignerBuilder(signature, digest);
    return builder.setSecureRandom(random).build(key);
  }
}
