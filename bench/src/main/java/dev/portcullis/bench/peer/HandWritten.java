package dev.portcullis.bench.peer;

import static dev.portcullis.bench.data.Component.NO_DATE;
import static dev.portcullis.bench.data.Component.NO_NUMBER;

import dev.portcullis.bench.data.Certificate;
import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.Key;
import dev.portcullis.bench.data.Secret;
import java.util.List;

/**
 * The policies as a specialist writes them in Java: the type is asked first and once, what several
 * policies ask is asked once, and the answer is a set of bits.
 */
final class HandWritten extends ByComponent {

  private final Component[] components;

  HandWritten(List<Component> components) {
    this.components = components.toArray(Component[]::new);
  }

  @Override
  int size() {
    return components.length;
  }

  @Override
  long matches(int component) {
    Component judged = components[component];
    if (judged instanceof Key key) {
      return key.ofHsm() ? hsmKey(key) : key(key);
    }
    return judged instanceof Secret secret ? secret(secret) : certificate((Certificate) judged);
  }

  private static long key(Key key) {
    String type = key.keyType();
    boolean rsaInHardware = type.equals("RSA-HSM");
    boolean curvedInHardware = type.equals("EC-HSM");
    boolean rsa = rsaInHardware || type.equals("RSA");
    boolean curved = curvedInHardware || type.equals("EC");
    boolean expires = key.expiresOn() != NO_DATE;
    return bit(9, isActiveTooLong(key.createdOn(), key.notBefore()))
        | bit(10, !rsa && !curved)
        | bit(11, curved && !isAllowedCurve(key.curve()))
        | bit(12, !expires)
        | bit(13, expires && key.expiresOn() < Limits.SOON_FOR_KEYS)
        | bit(14, !rsaInHardware && !curvedInHardware)
        | bit(
            15,
            key.rotatedOn() == NO_DATE
                || key.rotatedOn() > key.createdOn() + Limits.LONGEST_ROTATION)
        | bit(16, rsa && key.keySize() < Limits.LEAST_RSA)
        | bit(17, !expires || key.expiresOn() > key.createdOn() + Limits.LONGEST_KEY);
  }

  private static long hsmKey(Key key) {
    String type = key.keyType();
    boolean rsa = type.equals("RSA-HSM");
    boolean curved = type.equals("EC-HSM");
    boolean expires = key.expiresOn() != NO_DATE;
    boolean sized = key.keySize() != NO_NUMBER;
    return bit(18, !rsa && !curved)
        | bit(19, curved && !isAllowedCurve(key.curve()))
        | bit(20, !expires)
        | bit(21, expires && key.expiresOn() < Limits.SOON_FOR_KEYS)
        | bit(22, type.equals("oct-HSM") && sized && key.keySize() < Limits.LEAST_AES)
        | bit(23, rsa && sized && key.keySize() < Limits.LEAST_RSA);
  }

  private static long secret(Secret secret) {
    boolean expires = secret.expiresOn() != NO_DATE;
    return bit(24, isActiveTooLong(secret.createdOn(), secret.notBefore()))
        | bit(25, secret.contentType().isEmpty())
        | bit(26, !expires)
        | bit(27, expires && secret.expiresOn() < Limits.SOON_FOR_SECRETS)
        | bit(28, !expires || secret.expiresOn() > secret.createdOn() + Limits.LONGEST_SECRET);
  }

  private static long certificate(Certificate certificate) {
    String type = certificate.keyType();
    boolean rsa = type.equals("RSA") || type.equals("RSA-HSM");
    boolean plainCurved = type.equals("EC");
    boolean contoso = certificate.issuerCommonName().contains("Contoso");
    String issuer = certificate.issuerName();
    return bit(0, !rsa && !plainCurved)
        | bit(1, !rsa && !isAllowedCurve(certificate.curve()))
        | bit(2, certificate.expiresOn() <= Limits.SOON_FOR_CERTIFICATES)
        | bit(3, !contoso && !certificate.issuerCommonName().contains("Fabrikam"))
        | bit(4, !contoso)
        | bit(5, !issuer.equals("DigiCert") && !issuer.equals("GlobalSign"))
        | bit(
            6,
            (certificate.daysBeforeExpiry() != NO_NUMBER
                    && certificate.daysBeforeExpiry() < Limits.LEAST_DAYS)
                || certificate.lifetimePercentage() > Limits.MOST_PERCENT)
        | bit(7, rsa && certificate.keySize() < Limits.LEAST_RSA)
        | bit(8, certificate.validityInMonths() > Limits.MOST_MONTHS)
        | bit(29, certificate.name().startsWith("tmp-"));
  }

  private static boolean isActiveTooLong(long createdOn, long notBefore) {
    return Limits.NOW > (notBefore == NO_DATE ? createdOn : notBefore) + Limits.LONGEST_ACTIVE;
  }

  private static boolean isAllowedCurve(String curve) {
    return curve.equals("P-256") || curve.equals("P-384") || curve.equals("P-521");
  }

  private static long bit(int policy, boolean matches) {
    return matches ? 1L << policy : 0;
  }
}
