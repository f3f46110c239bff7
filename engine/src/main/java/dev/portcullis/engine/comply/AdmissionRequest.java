package dev.portcullis.engine.comply;

import dev.portcullis.engine.fact.Resource;

/**
 * A request to create or change an object.
 *
 * @param operation what is asked for, such as {@code CertificateCreate}
 * @param requester who asks, as the log shall name them
 * @param object the object as it would be afterwards
 */
public record AdmissionRequest(String operation, String requester, Resource object) {}
