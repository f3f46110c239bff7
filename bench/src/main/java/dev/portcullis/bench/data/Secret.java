package dev.portcullis.bench.data;

/**
 * A secret, without its value.
 *
 * @param contentType what kind of secret it is; empty where it does not say
 * @param createdOn always there
 * @param notBefore from when on it may be used
 * @param expiresOn until when it may be used
 */
public record Secret(
    String id, String name, String contentType, long createdOn, long notBefore, long expiresOn)
    implements Component {}
