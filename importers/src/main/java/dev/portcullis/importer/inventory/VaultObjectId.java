package dev.portcullis.importer.inventory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of an object on the data plane, such as {@code https://kv-x.vault.azure.net/keys/k/8d…}.
 *
 * @param host the vault's host, in lower case
 * @param collection keys, secrets or certificates, in lower case
 * @param name the object's name, as spelled
 * @param version its version; empty where the id has none
 */
record VaultObjectId(String host, String collection, String name, String version) {

  private static final Pattern ID =
      Pattern.compile(
          "https://([^/]+)/(keys|secrets|certificates)/([^/]+)(?:/([^/]*))?/?",
          Pattern.CASE_INSENSITIVE);

  /** The parts of an id; nothing where a text is none. */
  static Optional<VaultObjectId> parse(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String version = parts.group(4) == null ? "" : parts.group(4);
    return Optional.of(
        new VaultObjectId(
            parts.group(1).toLowerCase(Locale.ROOT).replaceFirst(":443$", ""),
            parts.group(2).toLowerCase(Locale.ROOT),
            parts.group(3),
            version));
  }
}
