package dev.portcullis.engine.comply;

import dev.portcullis.engine.fact.Resource;

/**
 * A request to create, change or delete an object.
 *
 * @param operation what is asked for, such as {@code CertificateCreate}
 * @param requester who asks, as the log shall name them
 * @param object the object as it would be afterwards; for a deletion, as it is
 */
public record AdmissionRequest(String operation, String requester, Resource object) {

  private static final String DELETE = "delete";

  /** Whether it asks to delete the object: its operation ends in this word, in any case. */
  public boolean isDeletion() {
    int from = operation.length() - DELETE.length();
    return from >= 0 && operation.regionMatches(true, from, DELETE, 0, DELETE.length());
  }
}
