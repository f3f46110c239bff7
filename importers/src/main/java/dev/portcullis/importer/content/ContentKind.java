package dev.portcullis.importer.content;

/** What a file may hold that Portcullis reads. */
public enum ContentKind {
  /** Policy definitions and initiatives, in JSON or in our language. */
  POLICIES,
  ASSIGNMENTS,
  EXEMPTIONS,
  /** Requests, to be allowed or denied. */
  REQUESTS,
  /** Resources, keys, secrets and certificates as JSON describes them. */
  INVENTORY,
  /** X.509 certificates in PEM or DER. */
  CERTIFICATES
}
