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
    int last = id.lastIndexOf('/');
    int second = id.lastIndexOf('/', last - 1);
    int third = id.lastIndexOf('/', second - 1);
    if (second < 0 || last == id.length() - 1) {
      return Optional.empty();
    }
    if (third > 0 && isSegment(id, third, second, collection) && endsAsVault(id, third)) {
      String name = id.substring(second + 1, last);
      return Optional.of(new ComponentId(id.substring(0, third), name, id.substring(last + 1)));
    }
    if (isSegment(id, second, last, collection) && endsAsVault(id, second)) {
      return Optional.of(new ComponentId(id.substring(0, second), id.substring(last + 1), ""));
    }
    return Optional.empty();
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
