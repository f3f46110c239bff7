package dev.portcullis.bench.data;

/**
 * A key of a vault or of a managed HSM.
 *
 * @param ofHsm whether it is one of a managed HSM
 * @param keyType such as {@code RSA}
 * @param keySize in bits
 * @param curve the elliptic curve; empty where it has none
 * @param createdOn always there
 * @param notBefore from when on it may be used
 * @param expiresOn until when it may be used
 * @param rotatedOn when it is rotated next
 */
public record Key(
    String id,
    String name,
    boolean ofHsm,
    String keyType,
    int keySize,
    String curve,
    long createdOn,
    long notBefore,
    long expiresOn,
    long rotatedOn)
    implements Component {}
