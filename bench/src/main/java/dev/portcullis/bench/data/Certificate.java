package dev.portcullis.bench.data;

/**
 * A certificate, with what its policy asks.
 *
 * @param keyType such as {@code RSA}
 * @param keySize in bits
 * @param curve the elliptic curve; empty where it has none
 * @param issuerName the authority as the vault knows it
 * @param issuerCommonName the authority as the certificate names it
 * @param daysBeforeExpiry when it is renewed, in days before it expires
 * @param lifetimePercentage when it is renewed, in hundredths of its lifetime
 * @param validityInMonths how long it is valid
 * @param createdOn always there
 * @param expiresOn always there
 */
public record Certificate(
    String id,
    String name,
    String keyType,
    int keySize,
    String curve,
    String issuerName,
    String issuerCommonName,
    int daysBeforeExpiry,
    int lifetimePercentage,
    int validityInMonths,
    long createdOn,
    long expiresOn)
    implements Component {}
