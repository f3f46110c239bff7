package dev.portcullis.importer.certificate;

import dev.portcullis.engine.value.ObjectValue;
import java.time.Instant;
import java.util.Optional;

/**
 * What a certificate says of itself.
 *
 * @param notBefore the first instant of its validity
 * @param notAfter the last
 * @param validityInMonths the smallest number of months that covers its validity
 * @param keyProperties {@code keyType}, {@code keySize} and {@code ellipticCurveName}, as far as
 *     they are known
 * @param issuerCommonName the common name of its issuer
 * @param issuerName {@code Self} where it is signed with its own key; {@code DigiCert} or {@code
 *     GlobalSign} where its issuer names that organisation, which proves nothing; else unknown
 * @param sha256 its fingerprint, in lower-case hexadecimal digits
 * @param details all else that may interest a policy: subject, alternative names, usages, serial
 *     number, thumbprint, signature
 */
public record CertificateFacts(
    Instant notBefore,
    Instant notAfter,
    long validityInMonths,
    ObjectValue keyProperties,
    Optional<String> issuerCommonName,
    Optional<String> issuerName,
    String sha256,
    ObjectValue details) {}
