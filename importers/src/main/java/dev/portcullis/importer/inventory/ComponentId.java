package dev.portcullis.importer.inventory;

import java.util.Optional;

/**
 * The id of a component, read from its end: the vault's id, {@code /keys/}, name and version.
 *
 * @param vaultId the id of its vault or managed HSM
 * @param name its name
 * @param version its version; empty where the id has none
 */
record ComponentId(String vaultId, String name, String version) {

  /** The parts of an id of a component in a collection; nothing where a text is none. */
  static Optional<ComponentId> parse(String id, String collection) {
    int slash = slash(id, collection);
    if (slash < 0) {
      return Optional.empty();
    }
    int name = slash + collection.length() + 2;
    int end = id.indexOf('/', name);
    return Optional.of(
        end < 0
            ? new ComponentId(id.substring(0, slash), id.substring(name), "")
            : new ComponentId(
                id.substring(0, slash), id.substring(name, end), id.substring(end + 1)));
  }

  /** Whether a text is the id of a component in a collection. */
  static boolean isOne(String id, String collection) {
    return slash(id, collection) >= 0;
  }

  /** The place of the slash between the vault and the collection; −1 where a text is no id. */
  private static int slash(String id, String collection) {
    int last = id.lastIndexOf('/');
    int second = id.lastIndexOf('/', last - 1);
    int third = id.lastIndexOf('/', second - 1);
    if (second < 0 || last == id.length() - 1) {
      return -1;
    }
    if (third > 0 && isSegment(id, third, second, collection) && endsAsVault(id, third)) {
      return third;
    }
    return isSegment(id, second, last, collection) && endsAsVault(id, second) ? second : -1;
  }

  /** The whole id. */
  String text(String collection) {
    String path = vaultId + "/" + collection + "/" + name;
    return version.isEmpty() ? path : path + "/" + version;
  }

  /** Whether what stands before a slash ends like the id of a vault. */
  private static boolean endsAsVault(String id, int slash) {
    int name = id.lastIndexOf('/', slash - 1);
    int type = id.lastIndexOf('/', name - 1);
    return name > 0
        && slash > name + 1
        && (isSegment(id, type, name, "vaults") || isSegment(id, type, name, "managedHSMs"));
  }

  private static boolean isSegment(String id, int slash, int end, String text) {
    return slash >= 0
        && end - slash - 1 == text.length()
        && id.regionMatches(true, slash + 1, text, 0, text.length());
  }
}
