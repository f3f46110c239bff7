package dev.portcullis.engine.assign;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the hierarchy of resources. It covers itself and all below it.
 *
 * <p>It is a resource id: a management group, a subscription, a resource group, a resource, or a
 * key, secret or certificate in a vault, with or without its version. Or it begins with the name of
 * a vault, which is unique in the world: {@code kv-payments}, {@code
 * kv-payments/certificates/wallet}.
 *
 * @param id the id as spelled, without a slash at its end; empty for everything
 */
public record Scope(String id) {

  private static final String MANAGEMENT_GROUPS =
      "/providers/microsoft.management/managementgroups/";

  private static final Pattern RESOURCE_ID =
      Pattern.compile(
          "(/subscriptions/[^/]+(/resourceGroups/[^/]+)?)?(/providers/[^/]+(/[^/]+/[^/]+)+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_A_VAULT =
      Pattern.compile(
          "[a-z0-9-]{3,24}(/(keys|secrets|certificates)/[^/]+(/[^/]+)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OBJECT =
      Pattern.compile(".+/(keys|secrets|certificates)/[^/]+(/[^/]+)?", Pattern.CASE_INSENSITIVE);

  public Scope {
    while (id.endsWith("/")) {
      id = id.substring(0, id.length() - 1);
    }
  }

  /** The scope in which an object with this id was made: what stands before its last provider. */
  public static Scope above(String id) {
    int provider = fold(id).lastIndexOf("/providers/");
    return new Scope(provider < 0 ? id : id.substring(0, provider));
  }

  /** Whether it has one of the shapes that a scope may have. */
  public boolean isWellFormed() {
    return RESOURCE_ID.matcher(withoutObject(id)).matches() || IN_A_VAULT.matcher(id).matches();
  }

  /** Whether this is a management group. */
  public boolean isManagementGroup() {
    return id.regionMatches(true, 0, MANAGEMENT_GROUPS, 0, MANAGEMENT_GROUPS.length());
  }

  /** The name of the management group that this is. */
  public Optional<String> managementGroup() {
    return isManagementGroup()
        ? Optional.of(id.substring(MANAGEMENT_GROUPS.length()))
        : Optional.empty();
  }

  /** Whether this begins with the name of a vault instead of a resource id. */
  public boolean startsAtVault() {
    return !id.isEmpty() && !id.startsWith("/");
  }

  /** Whether there is nothing outside it. */
  boolean coversEverything() {
    return id.isEmpty();
  }

  /**
   * Whether a resource is this scope or lies below it; ids compare without case. Of a management
   * group only its own id is known here: {@link ManagementGroups} knows more.
   */
  public boolean covers(String resourceId) {
    String path = startsAtVault() ? fromVault(resourceId) : resourceId;
    return coversEverything()
        || (path.regionMatches(true, 0, id, 0, id.length())
            && (path.length() == id.length() || path.charAt(id.length()) == '/'));
  }

  /** What follows the type of a vault in an id: its name and all below; empty without a vault. */
  static String fromVault(String resourceId) {
    int at = afterVaultType(resourceId);
    return at < 0 ? "" : resourceId.substring(at);
  }

  /** Where the name of the vault begins in an id; −1 where it has none. */
  static int afterVaultType(String resourceId) {
    String provider = "/providers/microsoft.keyvault/";
    for (int at = resourceId.indexOf('/', 1); at >= 0; at = resourceId.indexOf('/', at + 1)) {
      if (resourceId.regionMatches(true, at, provider, 0, provider.length())) {
        int type = at + provider.length();
        for (String name : new String[] {"vaults/", "managedHSMs/"}) {
          if (resourceId.regionMatches(true, type, name, 0, name.length())) {
            return type + name.length();
          }
        }
      }
    }
    return -1;
  }

  private static String withoutObject(String id) {
    if (afterVaultType(id) < 0 || !OBJECT.matcher(id).matches()) {
      return id;
    }
    int name = afterVaultType(id);
    int end = id.indexOf('/', name);
    return end < 0 ? id : id.substring(0, end);
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return id;
  }
}
