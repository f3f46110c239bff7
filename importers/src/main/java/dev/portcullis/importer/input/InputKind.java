package dev.portcullis.importer.input;

/** What may be read from a file. */
public enum InputKind {
  POLICY_FILE("policy file", "policy files"),
  ASSIGNMENT("assignment", "assignments"),
  EXEMPTION("exemption", "exemptions"),
  REQUEST("request", "requests"),
  VAULT("vault", "vaults"),
  MANAGED_HSM("managed HSM", "managed HSMs"),
  KEY("key", "keys"),
  SECRET("secret", "secrets"),
  CERTIFICATE("certificate", "certificates"),
  ROTATION_POLICY("rotation policy", "rotation policies"),
  RELATED_RESOURCE("related resource", "related resources");

  private final String singular;
  private final String plural;

  InputKind(String singular, String plural) {
    this.singular = singular;
    this.plural = plural;
  }

  /** So many of it in words, such as {@code 1 vault} or {@code 100 certificates}. */
  public String count(long number) {
    return number + " " + (number == 1 ? singular : plural);
  }
}
