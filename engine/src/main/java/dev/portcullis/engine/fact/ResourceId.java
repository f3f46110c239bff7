package dev.portcullis.engine.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the id of a resource says of where it is. Ids compare without case and keep their spelling.
 */
public final class ResourceId {

  private static final Pattern SUBSCRIPTION = caseless("(/subscriptions/[^/]+).*");
  private static final Pattern RESOURCE_GROUP =
      caseless("(/subscriptions/[^/]+/resourceGroups/[^/]+).*");
  private static final String KEY_VAULT = "/providers/Microsoft.KeyVault/";
  private static final List<String> VAULTS = List.of("vaults/", "managedHSMs/");

  private ResourceId() {}

  /** The id of the subscription that a resource is in. */
  public static Optional<String> subscription(String id) {
    return first(SUBSCRIPTION, id);
  }

  /** The id of the resource group that a resource is in. */
  public static Optional<String> resourceGroup(String id) {
    return first(RESOURCE_GROUP, id);
  }

  /** The id of the vault or managed HSM that a component is in, or that is meant itself. */
  public static Optional<String> vault(String id) {
    for (int slash = id.indexOf('/'); slash >= 0; slash = id.indexOf('/', slash + 1)) {
      if (startsWith(id, slash, KEY_VAULT)) {
        int type = slash + KEY_VAULT.length();
        for (String vaults : VAULTS) {
          int name = type + vaults.length();
          if (startsWith(id, type, vaults) && name < id.length() && id.charAt(name) != '/') {
            int end = id.indexOf('/', name);
            return Optional.of(end < 0 ? id : id.substring(0, end));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an id goes on below another one that is spelled in the same way. */
  public static boolean isBelow(String id, String above) {
    return id.length() > above.length() && id.charAt(above.length()) == '/' && id.startsWith(above);
  }

  private static boolean startsWith(String id, int from, String part) {
    return id.regionMatches(true, from, part, 0, part.length());
  }

  private static Optional<String> first(Pattern pattern, String id) {
    Matcher matcher = pattern.matcher(id);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Pattern caseless(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
