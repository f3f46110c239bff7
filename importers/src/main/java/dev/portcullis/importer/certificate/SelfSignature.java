package dev.portcullis.importer.certificate;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;

/** Whether a certificate is signed with its own key. */
final class SelfSignature {

  private SelfSignature() {}

  /**
   * Checks the signature where issuer and subject have one name, since only then it may be its own.
   *
   * @return nothing where the algorithm is not known here
   */
  static Optional<Boolean> check(X509CertificateHolder certificate, byte[] der) {
    if (!certificate.getIssuer().equals(certificate.getSubject())) {
      return Optional.of(false);
    }
    return certificate
            .getSubjectPublicKeyInfo()
            .getAlgorithm()
            .getAlgorithm()
            .equals(X9ObjectIdentifiers.id_ecPublicKey)
        ? checkEllipticCurve(certificate)
        : checkByPlatform(der);
  }

  /** The Java platform has lost P-256K, which Key Vault has; Bouncy Castle has all curves. */
  private static Optional<Boolean> checkEllipticCurve(X509CertificateHolder certificate) {
    try {
      return Optional.of(
          certificate.isSignatureValid(
              new BcECContentVerifierProviderBuilder(new DefaultDigestAlgorithmIdentifierFinder())
                  .build(certificate)));
    } catch (CertException | OperatorCreationException e) {
      return Optional.empty();
    }
  }

  /** The Java platform refuses keys so large that they would only cost time. */
  private static Optional<Boolean> checkByPlatform(byte[] der) {
    try {
      Certificate certificate =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
      certificate.verify(certificate.getPublicKey());
      return Optional.of(true);
    } catch (SignatureException e) {
      return Optional.of(false);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
