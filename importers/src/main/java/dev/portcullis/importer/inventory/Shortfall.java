package dev.portcullis.importer.inventory;

import dev.portcullis.importer.input.InputLog;

/** Why something of an inventory is not among the facts, or only in part. Counted file by file. */
enum Shortfall {
  SECRET_VALUE("value", false, "of a secret was left out", "of secrets were left out"),
  PRIVATE_KEY("private key", false, "was left out", "were left out"),
  LISTED_KEY(
      "key",
      true,
      "was not read: a list has neither its type nor its size, `az keyvault key show` has",
      "were not read: a list has neither their types nor their sizes, `az keyvault key show` has"),
  LISTED_CERTIFICATE(
      "certificate",
      true,
      "was not read: a list has no policy, `az keyvault certificate show` has",
      "were not read: a list has no policies, `az keyvault certificate show` has"),
  KEY_WITHOUT_TYPE(
      "key",
      true,
      "was not read: its type is missing; some versions of `az` leave it out",
      "were not read: their types are missing; some versions of `az` leave them out"),
  KEY_WITHOUT_SIZE(
      "key",
      false,
      "has a size that no read tells: its `keySize` is missing",
      "have sizes that no read tells: their `keySize` is missing"),
  KEY_WITHOUT_ROTATION(
      "key",
      false,
      "has no `scheduledRotationDate`: its rotation policy was not read",
      "have no `scheduledRotationDate`: their rotation policies were not read"),
  MANAGED_KEY("key", true, "of a certificate was not read", "of certificates were not read"),
  MANAGED_SECRET("secret", true, "of a certificate was not read", "of certificates were not read"),
  DELETED_OBJECT("deleted object", true, "was not read", "were not read"),
  OLDER_VERSION(
      "older version",
      true,
      "of an object was not read: the current one is judged",
      "of objects were not read: the current ones are judged"),
  UNKNOWN_RECORD(
      "record",
      true,
      "was not read: neither a resource nor a key, secret or certificate",
      "were not read: neither resources nor keys, secrets or certificates");

  private final String what;
  private final boolean notRead;
  private final String singular;
  private final String plural;

  Shortfall(String what, boolean notRead, String singular, String plural) {
    this.what = what;
    this.notRead = notRead;
    this.singular = singular;
    this.plural = plural;
  }

  /** Tells how often it happened in a file. */
  void tell(String file, long count, InputLog log) {
    String text = count + " " + what + (count == 1 ? " " + singular : "s " + plural);
    if (notRead) {
      log.notRead(file, text);
    } else {
      log.remark(file, text);
    }
  }
}
