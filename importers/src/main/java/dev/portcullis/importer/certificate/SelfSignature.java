package dev.portcullis.importer.certificate;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;

/** Whether a certificate is signed with its own key. */
final class SelfSignature {

  private SelfSignature() {}

  /**
   * Checks the signature where issuer and subject have one name, since only then it may be its own.
   *
   * @return nothing where the Java platform does not know the algorithm or the curve
   */
  static Optional<Boolean> check(X509CertificateHolder holder, byte[] der) {
    if (!holder.getIssuer().equals(holder.getSubject())) {
      return Optional.of(false);
    }
    try {
      Certificate certificate =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
      certificate.verify(certificate.getPublicKey());
      return Optional.of(true);
    } catch (NoSuchAlgorithmException e) {
      return Optional.empty();
    } catch (SignatureException e) {
      return Optional.of(false);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
